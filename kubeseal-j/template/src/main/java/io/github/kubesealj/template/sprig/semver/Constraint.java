package io.github.kubesealj.template.sprig.semver;

import io.github.kubesealj.template.value.GoVersion;

/**
 * One condition on a version.
 *
 * @param operator how to compare
 * @param version with what; 0 for what the constraint leaves open
 * @param open which part of the version the constraint leaves open, and with it all parts after it
 */
record Constraint(Operator operator, GoVersion version, Open open) {
  /** The operators; two spellings of one are one here. */
  enum Operator {
    EQUAL,
    NOT_EQUAL,
    GREATER,
    LESS,
    AT_LEAST,
    AT_MOST,
    TILDE,
    CARET
  }

  /** The first part that is missing or a wildcard. */
  enum Open {
    NOTHING,
    MAJOR,
    MINOR,
    PATCH
  }

  boolean isMetBy(GoVersion candidate) {
    // Prereleases are met only by who asks for some; "is not" asks for them unless it is open.
    boolean strict = operator != Operator.NOT_EQUAL || open != Open.NOTHING;
    if (strict && !candidate.prerelease().isEmpty() && version.prerelease().isEmpty()) {
      return false;
    }
    return switch (operator) {
      case EQUAL ->
          open == Open.NOTHING ? Order.compare(candidate, version) == 0 : isTildeMet(candidate);
      case NOT_EQUAL -> isNotEqualMet(candidate);
      case GREATER -> isGreaterMet(candidate);
      case LESS -> Order.compare(candidate, version) < 0;
      case AT_LEAST -> Order.compare(candidate, version) >= 0;
      case AT_MOST -> isAtMostMet(candidate);
      case TILDE -> isTildeMet(candidate);
      case CARET -> isCaretMet(candidate);
    };
  }

  private boolean isNotEqualMet(GoVersion candidate) {
    if (open == Open.NOTHING) {
      return Order.compare(candidate, version) != 0;
    }
    if (version.major() != candidate.major()) {
      return true;
    }
    if (open == Open.MINOR) {
      return false;
    }
    if (version.minor() != candidate.minor()) {
      return true;
    }
    if (open == Open.PATCH) {
      return Order.comparePrereleases(candidate.prerelease(), version.prerelease()) != 0;
    }
    return version.patch() != candidate.patch() || Order.compare(candidate, version) != 0;
  }

  private boolean isGreaterMet(GoVersion candidate) {
    int major = Long.compareUnsigned(candidate.major(), version.major());
    if (open == Open.NOTHING || major != 0) {
      return open == Open.NOTHING ? Order.compare(candidate, version) > 0 : major > 0;
    }
    return switch (open) {
      case MINOR -> false;
      case PATCH -> Long.compareUnsigned(candidate.minor(), version.minor()) > 0;
      default -> Order.compare(candidate, version) > 0;
    };
  }

  private boolean isAtMostMet(GoVersion candidate) {
    if (open == Open.NOTHING) {
      return Order.compare(candidate, version) <= 0;
    }
    int major = Long.compareUnsigned(candidate.major(), version.major());
    return major < 0
        || (major == 0
            && (open == Open.MINOR
                || Long.compareUnsigned(candidate.minor(), version.minor()) <= 0));
  }

  private boolean isTildeMet(GoVersion candidate) {
    if (Order.compare(candidate, version) < 0) {
      return false;
    }
    boolean zero = version.major() == 0 && version.minor() == 0 && version.patch() == 0;
    // Anything goes for 0.0.0, which is also what an open major stands for.
    if (zero && open != Open.MINOR && open != Open.PATCH) {
      return true;
    }
    return candidate.major() == version.major()
        && (candidate.minor() == version.minor() || open == Open.MINOR);
  }

  private boolean isCaretMet(GoVersion candidate) {
    if (Order.compare(candidate, version) < 0) {
      return false;
    }
    if (version.major() != 0 || open == Open.MINOR) {
      return candidate.major() == version.major();
    }
    if (candidate.major() != 0) {
      return false;
    }
    if (version.minor() != 0 || open == Open.PATCH) {
      return candidate.minor() == version.minor();
    }
    return candidate.minor() == 0 && candidate.patch() == version.patch();
  }
}
