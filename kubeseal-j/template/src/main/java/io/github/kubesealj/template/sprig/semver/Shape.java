package io.github.kubesealj.template.sprig.semver;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What the library's regular expressions for versions find: {@code v}, up to three numbers with
 * dots, a prerelease after {@code -}, metadata after {@code +}. What is missing is empty.
 *
 * @param start where it starts
 * @param end the character after it
 * @param major the first number, never empty
 * @param minor the second, without the dot
 * @param patch the third, without the dot
 * @param prerelease without the dash
 * @param metadata without the plus
 */
record Shape(
    int start,
    int end,
    String major,
    String minor,
    String patch,
    String prerelease,
    String metadata) {

  /**
   * The longest that starts at this character, which is what the regular expressions prefer, since
   * no character can belong to two of its parts; null where none starts.
   */
  static @Nullable Shape at(String bytes, int start, IntPredicate isNumber) {
    int first = start < bytes.length() && bytes.charAt(start) == 'v' ? start + 1 : start;
    int end = VersionReader.skip(bytes, first, isNumber);
    if (end == first) {
      return null;
    }
    String major = bytes.substring(first, end);
    String minor = after('.', bytes, end, isNumber);
    end = endOf(end, minor);
    String patch = after('.', bytes, end, isNumber);
    end = endOf(end, patch);
    int dash = end;
    end = words('-', bytes, end);
    String prerelease = end == dash ? "" : bytes.substring(dash + 1, end);
    int plus = end;
    end = words('+', bytes, end);
    String metadata = end == plus ? "" : bytes.substring(plus + 1, end);
    return new Shape(start, end, major, minor, patch, prerelease, metadata);
  }

  private static String after(char sign, String bytes, int at, IntPredicate accepted) {
    if (at >= bytes.length() || bytes.charAt(at) != sign) {
      return "";
    }
    return bytes.substring(at + 1, VersionReader.skip(bytes, at + 1, accepted));
  }

  private static int endOf(int end, String number) {
    return number.isEmpty() ? end : end + 1 + number.length();
  }

  /** The end of words with dots between that follow a sign; the start where there are none. */
  private static int words(char sign, String bytes, int start) {
    char before = sign;
    int end = start;
    while (end < bytes.length() && bytes.charAt(end) == before) {
      int next = VersionReader.skip(bytes, end + 1, VersionReader::isWordCharacter);
      if (next == end + 1) {
        break;
      }
      end = next;
      before = '.';
    }
    return end;
  }
}
