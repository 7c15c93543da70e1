package io.github.kubesealj.controller.reconcile;

import io.github.kubesealj.core.model.PlainSecret;

/** What a SealedSecret holds, as far as it could be read. */
sealed interface Content {
  /**
   * Everything was opened.
   *
   * @param secret the target to be
   * @param withoutOwner whether the target gets no owner reference
   */
  record Ready(PlainSecret secret, boolean withoutOwner) implements Content {}

  /** Nothing is to be written; another SealedSecret or another key is needed. */
  record Unusable(Problem problem) implements Content {}
}
