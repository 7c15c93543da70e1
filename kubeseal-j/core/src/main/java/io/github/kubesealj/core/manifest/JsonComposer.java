package io.github.kubesealj.core.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.kubesealj.core.manifest.ManifestNode.Entry;
import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import io.github.kubesealj.core.manifest.ManifestNode.Scalar;
import io.github.kubesealj.core.manifest.ManifestNode.Sequence;
import io.github.kubesealj.core.manifest.ScalarValue.Bool;
import io.github.kubesealj.core.manifest.ScalarValue.Null;
import io.github.kubesealj.core.manifest.ScalarValue.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds trees from concatenated JSON documents, recursing no deeper than the limit. */
final class JsonComposer {
  private static final String YAML_HINT =
      "input that begins with '{' is read as JSON; begin YAML with a line ---";

  private final String source;
  private final String text;
  private final ManifestLimits limits;
  private int document;

  JsonComposer(String source, String text, ManifestLimits limits) {
    this.source = source;
    this.text = text;
    this.limits = limits;
  }

  /** The roots of all documents. */
  List<ManifestNode> compose() throws ManifestException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(ManifestLimits.MAX_DEPTH + 1)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();
    try (JsonParser in = factory.createParser(text)) {
      return documents(in);
    } catch (IOException e) {
      // Not the parser's own: those are translated, and the text is in memory.
      throw new IllegalStateException("reading from memory failed");
    }
  }

  private List<ManifestNode> documents(JsonParser in) throws IOException, ManifestException {
    List<ManifestNode> roots = new ArrayList<>();
    try {
      document = 1;
      while (in.nextToken() != null) {
        roots.add(node(in, 1));
        document++;
      }
      return roots;
    } catch (StreamReadException e) {
      String problem = endsAt(e) ? "the JSON document ends too early" : "this is not valid JSON";
      throw new ManifestException(place(e.getLocation()), problem, YAML_HINT);
    } catch (StreamConstraintsException e) {
      throw new ManifestException(
          place(in.currentTokenLocation()), "a number or a nesting beyond the limits");
    }
  }

  /** Not every early end is one to the parser: a text without its quote is a bad line end first. */
  private boolean endsAt(StreamReadException e) {
    int offset = Math.toIntExact(e.getLocation().getCharOffset());
    return e instanceof JsonEOFException || text.substring(offset).isBlank();
  }

  private ManifestNode node(JsonParser in, int depth) throws IOException, ManifestException {
    Place at = place(in.currentTokenLocation());
    if (depth > limits.depth() && in.currentToken().isStructStart()) {
      throw new ManifestException(at, "nested deeper than " + limits.depth() + " levels");
    }
    return switch (in.currentToken()) {
      case START_OBJECT -> object(in, at, depth);
      case START_ARRAY -> {
        List<ManifestNode> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          items.add(node(in, depth + 1));
        }
        yield new Sequence(at, items);
      }
      case VALUE_STRING -> new Scalar(at, new Text(wellFormed(in.getText(), at)), false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        String literal = in.getText();
        yield new Scalar(at, new ScalarValue.Numeric(literal, literal, literal), false);
      }
      case VALUE_TRUE -> new Scalar(at, new Bool(true), false);
      case VALUE_FALSE -> new Scalar(at, new Bool(false), false);
      case VALUE_NULL -> new Scalar(at, Null.INSTANCE, false);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("token out of place");
    };
  }

  private Mapping object(JsonParser in, Place at, int depth) throws IOException, ManifestException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      Place key = place(in.currentTokenLocation());
      String name = wellFormed(in.currentName(), key);
      if (entries.containsKey(name)) {
        throw new ManifestException(key, "the key " + Names.quoted(name) + " is given twice");
      }
      in.nextToken();
      entries.put(name, new Entry(key, false, node(in, depth + 1)));
    }
    return new Mapping(at, entries);
  }

  private static String wellFormed(String content, Place at) throws ManifestException {
    if (!Utf16.isWellFormed(content)) {
      throw new ManifestException(at, Utf16.PROBLEM);
    }
    return content;
  }

  private Place place(JsonLocation at) {
    return new Place(
        source, Math.max(document, 1), Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
  }
}
