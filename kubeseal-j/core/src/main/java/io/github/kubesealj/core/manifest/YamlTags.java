package io.github.kubesealj.core.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.core.crypto.GoBase64;
import io.github.kubesealj.core.manifest.ScalarValue.Ambiguous;
import io.github.kubesealj.core.manifest.ScalarValue.Bool;
import io.github.kubesealj.core.manifest.ScalarValue.Null;
import io.github.kubesealj.core.manifest.ScalarValue.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** A scalar's meaning under its tag, or, without one, under its quoting. */
final class YamlTags {
  private static final String PREFIX = "tag:yaml.org,2002:";

  private YamlTags() {}

  /** Whether it is the key of a merge. */
  static boolean isMerge(ScalarEvent event) {
    String tag = event.getTag().orElse(PREFIX + "merge");
    return event.getValue().equals("<<")
        && tag.equals(PREFIX + "merge")
        && (event.isPlain() || event.getTag().isPresent());
  }

  /** The meaning; tags of applications are passed over, as Kubernetes' reader does. */
  static ScalarValue resolve(ScalarEvent event, Place place) throws ManifestException {
    String written = event.getValue();
    Optional<String> tag = event.getTag();
    if (tag.isEmpty()) {
      return event.isPlain() ? Yaml11.resolve(written) : new Text(written);
    }
    if (!tag.get().startsWith(PREFIX)) {
      return new Text(written);
    }
    ScalarValue meaning = Yaml11.resolve(written);
    return switch (tag.get().substring(PREFIX.length())) {
      case "null" -> meaning instanceof Null ? meaning : misfit(place, "null");
      case "bool" ->
          switch (meaning) {
            case Bool bool -> bool;
            case Ambiguous word -> new Bool(word.meaning());
            case ScalarValue.Numeric _, Text _, Null _ -> misfit(place, "bool");
          };
      case "int" -> isInteger(meaning) ? meaning : misfit(place, "int");
      case "float" -> meaning instanceof ScalarValue.Numeric ? meaning : misfit(place, "float");
      case "binary" -> new Text(binary(written, place));
      default -> new Text(written);
    };
  }

  private static boolean isInteger(ScalarValue value) {
    return value instanceof ScalarValue.Numeric number
        && number.text().equals(number.literal())
        && number.text().chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
  }

  private static ScalarValue misfit(Place place, String tag) throws ManifestException {
    throw new ManifestException(place, "the value does not fit its tag (" + tag + ")");
  }

  private static String binary(String written, Place place) throws ManifestException {
    return switch (GoBase64.decode(written)) {
      case GoBase64.Decoded decoded -> replacingBadBytes(decoded.bytes());
      case GoBase64.Illegal illegal ->
          throw new ManifestException(place, "!!binary: " + illegal.message());
    };
  }

  /** Each byte that is not UTF-8 becomes one U+FFFD, as Go's JSON makes of such a string. */
  private static String replacingBadBytes(byte[] bytes) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      in.get();
      out.put('\uFFFD');
      result = decoder.reset().decode(in, out, true);
    }
    return out.flip().toString();
  }
}
