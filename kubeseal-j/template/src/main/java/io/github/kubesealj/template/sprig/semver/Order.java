package io.github.kubesealj.template.sprig.semver;

import io.github.kubesealj.template.strconv.Integers;
import io.github.kubesealj.template.strconv.Parsed;
import io.github.kubesealj.template.value.GoVersion;

/** Which version comes first, as {@code Version.Compare} says; metadata does not count. */
final class Order {
  private Order() {}

  static int compare(GoVersion a, GoVersion b) {
    int major = Long.compareUnsigned(a.major(), b.major());
    if (major != 0) {
      return major;
    }
    int minor = Long.compareUnsigned(a.minor(), b.minor());
    if (minor != 0) {
      return minor;
    }
    int patch = Long.compareUnsigned(a.patch(), b.patch());
    if (patch != 0) {
      return patch;
    }
    if (a.prerelease().isEmpty() || b.prerelease().isEmpty()) {
      return Boolean.compare(a.prerelease().isEmpty(), b.prerelease().isEmpty());
    }
    return comparePrereleases(a.prerelease(), b.prerelease());
  }

  /** Part by part; a missing part comes first. */
  static int comparePrereleases(String a, String b) {
    int startOfA = 0;
    int startOfB = 0;
    while (startOfA <= a.length() || startOfB <= b.length()) {
      String partOfA = part(a, startOfA);
      String partOfB = part(b, startOfB);
      int order = compareParts(partOfA, partOfB);
      if (order != 0) {
        return order;
      }
      startOfA += partOfA.length() + 1;
      startOfB += partOfB.length() + 1;
    }
    return 0;
  }

  private static String part(String dotted, int start) {
    return start > dotted.length()
        ? ""
        : dotted.substring(start, VersionReader.endOfPart(dotted, start));
  }

  /** Numbers come before words, and what does not fit into 64 bits is a word. */
  private static int compareParts(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? -1 : 1;
    }
    Parsed numberA = Integers.parseUnsigned(a, 10, 64);
    Parsed numberB = Integers.parseUnsigned(b, 10, 64);
    if (numberA.isOk() && numberB.isOk()) {
      return Long.compareUnsigned(numberA.value(), numberB.value());
    }
    if (numberA.isOk() || numberB.isOk()) {
      return numberA.isOk() ? -1 : 1;
    }
    return a.compareTo(b) > 0 ? 1 : -1;
  }
}
