package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.ManifestNode.Entry;
import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import io.github.kubesealj.core.manifest.ManifestNode.Scalar;
import io.github.kubesealj.core.manifest.ManifestNode.Sequence;
import io.github.kubesealj.core.manifest.ScalarValue.Ambiguous;
import io.github.kubesealj.core.manifest.ScalarValue.Bool;
import io.github.kubesealj.core.manifest.ScalarValue.Null;
import io.github.kubesealj.core.manifest.ScalarValue.Numeric;
import io.github.kubesealj.core.manifest.ScalarValue.Text;
import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonBoolean;
import io.github.kubesealj.core.model.JsonValue.JsonNull;
import io.github.kubesealj.core.model.JsonValue.JsonNumber;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Nodes to Java values, each as a field of its type reads it. */
final class Values {
  /** Advice for a value that another program may read as something else. */
  static final String QUOTE_VALUE = "quote this value";

  private Values() {}

  /** An error about a value of the wrong type. */
  static ManifestException expected(String what, ManifestNode node, String path) {
    return expected(what, node, path, "");
  }

  private static ManifestException expected(
      String what, ManifestNode node, String path, String hint) {
    return ManifestException.at(
        node.place(), path, "expected " + what + " but found " + node.described(), hint);
  }

  /** An object. */
  static Mapping mapping(ManifestNode node, String path) throws ManifestException {
    if (node instanceof Mapping mapping) {
      return mapping;
    }
    throw expected("an object", node, path);
  }

  /** Whether the value is null. */
  static boolean isNull(ManifestNode node) {
    return node instanceof Scalar scalar && scalar.value() instanceof Null;
  }

  /** A string; in YAML numbers and booleans become text. Null stays null. */
  static @Nullable String text(ManifestNode node, String path) throws ManifestException {
    if (node instanceof Scalar scalar) {
      switch (scalar.value()) {
        case Text(String text) -> {
          return text;
        }
        case Null _ -> {
          return null;
        }
        case Numeric number when scalar.yaml() -> {
          return number.text();
        }
        case Bool(boolean value) when scalar.yaml() -> {
          return Boolean.toString(value);
        }
        case Numeric _, Bool _, Ambiguous _ -> {}
      }
      throw expected("a string", node, path, QUOTE_VALUE);
    }
    throw expected("a string", node, path);
  }

  /** Base64 text, for which an unquoted number is an error too. Null stays null. */
  static @Nullable String base64(ManifestNode node, String path) throws ManifestException {
    if (!(node instanceof Scalar scalar)) {
      throw expected("base64 text", node, path);
    }
    return switch (scalar.value()) {
      case Text(String text) -> text;
      case Null _ -> null;
      case Numeric _, Bool _, Ambiguous _ -> throw expected("base64 text", node, path, QUOTE_VALUE);
    };
  }

  /** A boolean, where no word is ambiguous. Null stays null. */
  static @Nullable Boolean bool(ManifestNode node, String path) throws ManifestException {
    if (node instanceof Scalar scalar) {
      switch (scalar.value()) {
        case Bool(boolean value) -> {
          return value;
        }
        case Ambiguous word -> {
          return word.meaning();
        }
        case Null _ -> {
          return null;
        }
        case Text _, Numeric _ -> {}
      }
    }
    throw expected("a boolean", node, path);
  }

  /** The entry of a key the user chose, which must not be one of YAML 1.1's booleans. */
  static Entry unambiguous(Mapping mapping, String key, String path) throws ManifestException {
    Entry entry = Objects.requireNonNull(mapping.entries().get(key));
    if (entry.ambiguous()) {
      throw ManifestException.at(
          entry.place(),
          path,
          "the key " + Names.quoted(key) + " is a boolean to some YAML readers",
          "quote this key");
    }
    return entry;
  }

  /** A map of strings; null values are dropped, as the API server does, or become empty. */
  static Map<String, String> texts(@Nullable ManifestNode node, String path, boolean keepNulls)
      throws ManifestException {
    Map<String, String> texts = new LinkedHashMap<>();
    if (node == null || isNull(node)) {
      return texts;
    }
    Mapping mapping = mapping(node, path);
    for (String key : mapping.entries().keySet()) {
      String text = text(unambiguous(mapping, key, path).value(), Names.field(path, key));
      if (text != null || keepNulls) {
        texts.put(key, Objects.requireNonNullElse(text, ""));
      }
    }
    return texts;
  }

  /** Anything, for the fields kept as they are. No deeper than the reader's limit. */
  static JsonValue json(ManifestNode node, String path) throws ManifestException {
    return switch (node) {
      case Mapping mapping -> new Fields(mapping, path).rest();
      case Sequence(Place _, List<ManifestNode> items) -> {
        List<JsonValue> values = new ArrayList<>();
        for (ManifestNode item : items) {
          values.add(json(item, Names.item(path, values.size())));
        }
        yield new JsonArray(values);
      }
      case Scalar scalar -> scalar(scalar, path);
    };
  }

  private static JsonValue scalar(Scalar scalar, String path) throws ManifestException {
    return switch (scalar.value()) {
      case Text(String text) -> new JsonString(text);
      case Numeric number when number.literal().isEmpty() ->
          throw expected("a finite number or a string", scalar, path, QUOTE_VALUE);
      case Numeric number -> new JsonNumber(number.literal());
      case Bool(boolean value) -> new JsonBoolean(value);
      case Ambiguous _ -> throw expected("a string or a boolean", scalar, path, QUOTE_VALUE);
      case Null _ -> JsonNull.INSTANCE;
    };
  }
}
