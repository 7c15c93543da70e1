package io.github.kubesealj.template.sprig.semver;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.strconv.Integers;
import io.github.kubesealj.template.strconv.Parsed;
import io.github.kubesealj.template.value.GoVersion;
import java.util.function.IntPredicate;

/** Reads versions as {@code semver.NewVersion} does: {@code v1} is 1.0.0. */
final class VersionReader {
  private VersionReader() {}

  static GoVersion read(String bytes) {
    Shape shape = Shape.at(bytes, 0, VersionReader::isDigit);
    if (shape == null || shape.end() != bytes.length()) {
      throw new FunctionException("invalid semantic version");
    }
    String prerelease = shape.prerelease();
    if (!prerelease.isEmpty()) {
      checkPrerelease(prerelease);
    }
    return new GoVersion(
        segment(shape.major()),
        segment(shape.minor()),
        segment(shape.patch()),
        prerelease,
        shape.metadata(),
        bytes,
        true);
  }

  /** Refuses numbers that start with 0, and what is not alphanumeric; empty parts are allowed. */
  static void checkPrerelease(String prerelease) {
    int start = 0;
    while (start <= prerelease.length()) {
      int end = endOfPart(prerelease, start);
      String part = prerelease.substring(start, end);
      if (part.chars().allMatch(VersionReader::isDigit)) {
        if (part.length() > 1 && part.charAt(0) == '0') {
          throw new FunctionException("version segment starts with 0");
        }
      } else if (!part.chars().allMatch(VersionReader::isWordCharacter)) {
        throw new FunctionException("invalid prerelease string");
      }
      start = end + 1;
    }
  }

  static void checkMetadata(String metadata) {
    if (!metadata.chars().allMatch(c -> c == '.' || isWordCharacter(c))) {
      throw new FunctionException("invalid metadata string");
    }
  }

  static int endOfPart(String dotted, int start) {
    int dot = dotted.indexOf('.', start);
    return dot < 0 ? dotted.length() : dot;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWordCharacter(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
  }

  /** The first character from an index on that is no such character. */
  static int skip(String bytes, int from, IntPredicate accepted) {
    int i = from;
    while (i < bytes.length() && accepted.test(bytes.charAt(i))) {
      i++;
    }
    return i;
  }

  private static long segment(String digits) {
    if (digits.isEmpty()) {
      return 0;
    }
    Parsed parsed = Integers.parseUnsigned(digits, 10, 64);
    if (!parsed.isOk()) {
      throw new FunctionException("version segment is out of range");
    }
    return parsed.value();
  }
}
