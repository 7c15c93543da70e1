package io.github.kubesealj.controller.reconcile;

/** Words for the {@code reason} of a condition; stable, since alerts are written on them. */
enum ConditionReason {
  UNSEALED("Unsealed"),
  MALFORMED("MalformedSealedSecret"),
  UNSEAL_FAILED("UnsealFailed"),
  NO_MATCHING_KEY("NoMatchingKey"),
  TARGET_NOT_MANAGED("TargetNotManaged"),
  TARGET_IMMUTABLE("TargetImmutable"),
  TARGET_TYPE_DIFFERS("TargetTypeDiffers"),
  UPDATE_FAILED("UpdateFailed");

  private final String word;

  ConditionReason(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
