package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a stream of manifests: YAML documents separated by {@code ---}, or JSON documents one after
 * the other, told apart by the first character.
 *
 * <p>UTF-8 with or without byte order mark, UTF-16 with one; any line ends. YAML is read as version
 * 1.1 for scalars and merge keys, as Kubernetes' tools do; unlike them this refuses duplicate keys
 * and unquoted words that are booleans to some readers only.
 *
 * <p>Guarantee: every document is returned or makes the call fail; only documents that hold
 * nothing, or comments alone, are left out. Stateless and thread-safe.
 */
public final class ManifestReader {
  private static final Pattern SEPARATOR =
      Pattern.compile("^---([ \t\r]|$)", Pattern.MULTILINE | Pattern.UNIX_LINES);

  private ManifestReader() {}

  /**
   * All documents, with {@link ManifestLimits#DEFAULT}.
   *
   * @param source named in errors: a file name or {@code stdin}
   * @throws ManifestException at the first thing that cannot be read
   */
  public static List<ManifestDocument> read(String source, byte[] bytes) throws ManifestException {
    return read(source, bytes, ManifestLimits.DEFAULT);
  }

  /** All documents, within other limits. */
  public static List<ManifestDocument> read(String source, byte[] bytes, ManifestLimits limits)
      throws ManifestException {
    String text = InputText.decode(source, bytes, limits);
    return documents(roots(source, text, limits));
  }

  /** The trees of all documents, empty ones included. */
  static List<ManifestNode> roots(String source, String text, ManifestLimits limits)
      throws ManifestException {
    return isJson(text)
        ? new JsonComposer(source, text, limits).compose()
        : new YamlComposer(source, text, limits).compose();
  }

  /** The documents among trees. */
  static List<ManifestDocument> documents(List<ManifestNode> roots) throws ManifestException {
    List<ManifestDocument> documents = new ArrayList<>();
    for (ManifestNode root : roots) {
      if (root instanceof Mapping mapping) {
        documents.add(new ManifestDocument(mapping, null, null));
      } else if (!Values.isNull(root)) {
        throw Values.expected("an object", root, "");
      }
    }
    return documents;
  }

  /** A line of dashes cannot be part of JSON, so it makes YAML of what begins like JSON. */
  static boolean isJson(String text) {
    int first = 0;
    while (first < text.length() && " \t\r\n".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return first < text.length() && text.charAt(first) == '{' && !SEPARATOR.matcher(text).find();
  }
}
