package io.github.kubesealj.template.sprig.semver;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoVersion;

/** Sprig's {@code semver} and {@code semverCompare}, and the methods of a version. */
public final class Versions {
  private Versions() {}

  /** Sprig's {@code semver}: a pointer to the version. */
  public static GoVersion semver(Budget budget, String version) {
    budget.string(version.length());
    budget.memory(version.length());
    return VersionReader.read(version);
  }

  /** Sprig's {@code semverCompare}: whether the version fits the constraint. */
  public static boolean semverCompare(Budget budget, String constraint, String version) {
    Constraints constraints = ConstraintReader.read(budget, constraint);
    return constraints.allow(budget, semver(budget, version));
  }

  /** {@code String}: in full, without {@code v}. */
  public static String string(Budget budget, GoVersion version) {
    budget.string(version.prerelease().length() + version.metadata().length() + 64L);
    return text(version);
  }

  /** {@code IncMajor}. */
  public static GoVersion incMajor(Budget budget, GoVersion version) {
    return derive(budget, version, version.major() + 1, 0, 0, "", "");
  }

  /** {@code IncMinor}. */
  public static GoVersion incMinor(Budget budget, GoVersion version) {
    return derive(budget, version, version.major(), version.minor() + 1, 0, "", "");
  }

  /** {@code IncPatch}: the patch stays where a prerelease leads up to it. */
  public static GoVersion incPatch(Budget budget, GoVersion version) {
    long patch = version.prerelease().isEmpty() ? version.patch() + 1 : version.patch();
    return derive(budget, version, version.major(), version.minor(), patch, "", "");
  }

  /** {@code SetPrerelease}. */
  public static GoVersion setPrerelease(Budget budget, GoVersion version, String prerelease) {
    budget.string(prerelease.length());
    VersionReader.checkPrerelease(prerelease);
    return derive(
        budget,
        version,
        version.major(),
        version.minor(),
        version.patch(),
        prerelease,
        version.metadata());
  }

  /** {@code SetMetadata}. */
  public static GoVersion setMetadata(Budget budget, GoVersion version, String metadata) {
    budget.string(metadata.length());
    VersionReader.checkMetadata(metadata);
    return derive(
        budget,
        version,
        version.major(),
        version.minor(),
        version.patch(),
        version.prerelease(),
        metadata);
  }

  /** {@code Compare}: -1, 0 or 1. */
  public static long compare(Budget budget, GoVersion a, GoVersion b) {
    budget.work((long) a.prerelease().length() + b.prerelease().length());
    return Order.compare(a, b);
  }

  /** {@code Equal}. */
  public static boolean equal(Budget budget, GoVersion a, GoVersion b) {
    return compare(budget, a, b) == 0;
  }

  /** {@code LessThan}. */
  public static boolean lessThan(Budget budget, GoVersion a, GoVersion b) {
    return compare(budget, a, b) < 0;
  }

  /** {@code LessThanEqual}. */
  public static boolean lessThanEqual(Budget budget, GoVersion a, GoVersion b) {
    return compare(budget, a, b) <= 0;
  }

  /** {@code GreaterThan}. */
  public static boolean greaterThan(Budget budget, GoVersion a, GoVersion b) {
    return compare(budget, a, b) > 0;
  }

  /** {@code GreaterThanEqual}. */
  public static boolean greaterThanEqual(Budget budget, GoVersion a, GoVersion b) {
    return compare(budget, a, b) >= 0;
  }

  /** A version that is no pointer; its original text keeps the {@code v} of what it comes from. */
  private static GoVersion derive(
      Budget budget,
      GoVersion from,
      long major,
      long minor,
      long patch,
      String prerelease,
      String metadata) {
    GoVersion plain = new GoVersion(major, minor, patch, prerelease, metadata, "", false);
    String v = from.original().startsWith("v") ? "v" : "";
    return new GoVersion(
        major, minor, patch, prerelease, metadata, v + string(budget, plain), false);
  }

  private static String text(GoVersion version) {
    StringBuilder text = new StringBuilder();
    text.append(Long.toUnsignedString(version.major())).append('.');
    text.append(Long.toUnsignedString(version.minor())).append('.');
    text.append(Long.toUnsignedString(version.patch()));
    if (!version.prerelease().isEmpty()) {
      text.append('-').append(version.prerelease());
    }
    if (!version.metadata().isEmpty()) {
      text.append('+').append(version.metadata());
    }
    return text.toString();
  }
}
