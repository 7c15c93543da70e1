package io.github.kubesealj.template.fmt;

import io.github.kubesealj.template.value.GoCertificate;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoLocation;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoTime;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.GoVersion;
import io.github.kubesealj.template.value.Value;
import java.time.Instant;
import java.util.List;

/**
 * A struct by its fields, as Go prints it where no method makes a text of it.
 *
 * @param name of its type
 */
record Struct(String name, List<Field> fields) {
  /** Seconds from the year 1, where Go counts from, to 1970. */
  private static final long UNIX_EPOCH = 62_135_596_800L;

  /** A field. */
  record Field(String name, Content content) {}

  /** What is in a field. */
  sealed interface Content {}

  /** A value. */
  record Plain(Value value) implements Content {}

  /** A nil slice or pointer. */
  record Empty(String type, boolean slice) implements Content {}

  /** The struct, or the struct that is pointed to. */
  static Struct of(Value value) {
    return switch (value) {
      case GoCertificate certificate ->
          new Struct(
              "sprig.certificate",
              List.of(string("Cert", certificate.cert()), string("Key", certificate.key())));
      case GoVersion version ->
          new Struct(
              "semver.Version",
              List.of(
                  unsigned("major", version.major()),
                  unsigned("minor", version.minor()),
                  unsigned("patch", version.patch()),
                  string("pre", version.prerelease()),
                  string("metadata", version.metadata()),
                  string("original", version.original())));
      case GoTime time -> time(time);
      case GoLocation location ->
          new Struct(
              "time.Location",
              List.of(
                  string("name", location.name()),
                  new Field("zone", new Empty("[]time.zone", true)),
                  new Field("tx", new Empty("[]time.zoneTrans", true)),
                  string("extend", ""),
                  signed("cacheStart", 0),
                  signed("cacheEnd", 0),
                  new Field("cacheZone", new Empty("*time.zone", false))));
      default -> throw new IllegalArgumentException("no struct");
    };
  }

  private static Struct time(GoTime time) {
    Instant instant = time.instant();
    long seconds = instant.getEpochSecond();
    int nanos = instant.getNano();
    return new Struct(
        "time.Time",
        List.of(
            unsigned("wall", nanos),
            signed("ext", seconds + UNIX_EPOCH),
            new Field("loc", location(time.location()))));
  }

  /** Go keeps no pointer for UTC. */
  private static Content location(GoLocation location) {
    return location.name().equals("UTC")
        ? new Empty(GoType.LOCATION.goName(), false)
        : new Plain(location);
  }

  private static Field string(String name, String bytes) {
    return new Field(name, new Plain(new GoString(bytes)));
  }

  private static Field unsigned(String name, long bits) {
    return new Field(name, new Plain(GoInt.ofUnsigned(bits)));
  }

  private static Field signed(String name, long bits) {
    return new Field(name, new Plain(GoInt.of64(bits)));
  }
}
