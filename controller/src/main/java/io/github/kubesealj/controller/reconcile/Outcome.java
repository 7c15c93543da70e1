package io.github.kubesealj.controller.reconcile;

/** What came of a pass. */
sealed interface Outcome {
  /**
   * The target is as it should be.
   *
   * @param written whether it had to be written for that
   */
  record Synced(boolean written) implements Outcome {}

  /** It is not, and will not be until the SealedSecret, its target or the keys change. */
  record Rejected(Problem problem) implements Outcome {}

  /** It is not, and trying again may help. */
  record Retry(Problem problem) implements Outcome {}

  /**
   * Someone changed the target at the same time: look again at once, there is nothing to report.
   */
  record Raced() implements Outcome {}
}
