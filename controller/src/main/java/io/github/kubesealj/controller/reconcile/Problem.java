package io.github.kubesealj.controller.reconcile;

/**
 * Why a SealedSecret is not synced; no text here ever holds a value.
 *
 * @param reason for programs
 * @param message for the condition
 * @param eventReason of the Event
 * @param eventMessage of the Event
 */
record Problem(ConditionReason reason, String message, String eventReason, String eventMessage) {
  static final String UNSEAL_FAILED_EVENT = "ErrUnsealFailed";
  static final String UPDATE_FAILED_EVENT = "ErrUpdateFailed";

  static Problem malformed(String text) {
    return unseal(ConditionReason.MALFORMED, text);
  }

  static Problem unseal(ConditionReason reason, String text) {
    return new Problem(reason, text, UNSEAL_FAILED_EVENT, "Failed to unseal: " + text);
  }

  static Problem notManaged(String name) {
    String text = "Resource \"" + name + "\" already exists and is not managed by SealedSecret";
    return new Problem(
        ConditionReason.TARGET_NOT_MANAGED, "failed update: " + text, UPDATE_FAILED_EVENT, text);
  }

  static Problem update(ConditionReason reason, String text) {
    return new Problem(reason, text, UPDATE_FAILED_EVENT, text);
  }

  Problem withEventMessage(String text) {
    return new Problem(reason, message, eventReason, text);
  }
}
