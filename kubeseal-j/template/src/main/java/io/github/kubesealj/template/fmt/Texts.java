package io.github.kubesealj.template.fmt;

import io.github.kubesealj.template.time.TimeFormat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoLocation;
import io.github.kubesealj.template.value.GoTime;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.GoVersion;
import io.github.kubesealj.template.value.Value;
import org.jspecify.annotations.Nullable;

/** What the methods {@code String} and {@code GoString} of Go's types give. */
final class Texts {
  private Texts() {}

  /** {@code String()}, or null where the type has no such method. */
  static @Nullable String string(Value value) {
    return switch (value) {
      case GoInt number -> named(number);
      case GoTime time -> TimeFormat.string(time);
      case GoLocation location -> location.name();
      case GoVersion version -> version(version);
      default -> null;
    };
  }

  /** {@code GoString()}, or null where the type has no such method. */
  static @Nullable String goString(Value value) {
    return value instanceof GoTime time ? TimeFormat.goString(time) : null;
  }

  /** A {@code semver.Version} in its usual form, not as it was read. */
  static String version(GoVersion version) {
    return Long.toUnsignedString(version.major())
        + "."
        + Long.toUnsignedString(version.minor())
        + "."
        + Long.toUnsignedString(version.patch())
        + (version.prerelease().isEmpty() ? "" : "-" + version.prerelease())
        + (version.metadata().isEmpty() ? "" : "+" + version.metadata());
  }

  private static @Nullable String named(GoInt number) {
    return switch (number.type()) {
      case DURATION -> TimeFormat.duration(number.bits());
      case MONTH -> TimeFormat.month(number.bits());
      case WEEKDAY -> TimeFormat.weekday(number.bits());
      default -> null;
    };
  }

  /** Whether the type of a number has methods, so that its text is not its digits. */
  static boolean isNamed(GoType type) {
    return type == GoType.DURATION || type == GoType.MONTH || type == GoType.WEEKDAY;
  }
}
