package io.github.kubesealj.it.templates;

import java.io.IOException;
import java.util.Optional;

/** Why a difference is none that counts. */
final class Accepted {
  /** So often Go is asked again; what depends on the order of its maps shows itself by then. */
  private static final int AGAIN = 8;

  private final GoPeer go;
  private final Ours later;

  Accepted(GoPeer go, Ours later) {
    this.go = go;
    this.later = later;
  }

  /** The reason, if there is one. */
  Optional<String> reason(Divergence divergence) throws IOException {
    if (divergence.go() instanceof Answer.Lost(String why)) {
      // An address in memory, a map's order, or too much for Go: there is nothing to hold ours to.
      return Optional.of("no answer of Go's: " + why);
    }
    if (divergence.ours() instanceof Answer.Lost(String why)) {
      // Go has no limits. The caller sees to it that there are few of these.
      return why.startsWith(Ours.LIMIT) ? Optional.of(why) : Optional.empty();
    }
    if (divergence.ours() instanceof Answer.Refused ours
        && divergence.go() instanceof Answer.Refused(String phase, _, _, String words)
        && words.startsWith("panic: ")
        && phase.equals(ours.phase())) {
      // Go's engine panics, so its process ends; there is no position to compare.
      return Optional.of("panic");
    }
    if (divergence.ours() instanceof Answer.Refused(_, _, _, String words)
        && words.endsWith("lice: slice bounds out of range")) {
      // Go's slice reaches past the end of a list, into what append made room for on its own terms.
      return Optional.of("a list's capacity");
    }
    if (!Answer.areSame(later.answer(divergence.template()), divergence.ours())) {
      return Optional.of("depends on the clock or on chance");
    }
    for (int i = 0; i < AGAIN; i++) {
      if (!Answer.areSame(go.answer(divergence.template()), divergence.go())) {
        return Optional.of("no answer of Go's: it depends on the order of a map");
      }
    }
    return Optional.empty();
  }
}
