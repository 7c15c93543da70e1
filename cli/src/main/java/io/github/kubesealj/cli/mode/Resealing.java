package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.seal.ResealResult;

/** Brings one SealedSecret after the other under the newest key. */
sealed interface Resealing permits ControllerResealing, OfflineResealing {
  /** New sealed texts for those of its items that need them. */
  ResealResult.Resealed reseal(SealedText.Item item) throws UserError;
}
