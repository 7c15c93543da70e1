package io.github.kubesealj.controller.reconcile;

/** What to do about a target. */
sealed interface Decision {
  /** Make it. */
  record Create(TargetSecret secret) implements Decision {}

  /** Make it what the SealedSecret says, foreign labels and annotations apart. */
  record Replace(TargetSecret before, TargetSecret after) implements Decision {}

  /** Merge into it, as its owner allows. */
  record Patch(TargetSecret before, TargetSecret after) implements Decision {}

  /** It is as it should be. */
  record Nothing() implements Decision {}

  /**
   * Leave it alone and say why.
   *
   * @param again whether something else than the SealedSecret or the keys may lift the refusal, so
   *     that looking again is worth it
   */
  record Refuse(Problem problem, boolean again) implements Decision {}
}
