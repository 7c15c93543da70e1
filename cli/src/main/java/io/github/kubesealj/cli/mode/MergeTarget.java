package io.github.kubesealj.cli.mode;

import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import java.util.ArrayList;
import java.util.List;

/**
 * What is merged into a SealedSecret.
 *
 * @param placed the SealedSecret with the namespace its values are sealed for, which a file may
 *     leave to whoever applies it
 * @param secrets in the order of the input
 */
record MergeTarget(SealedSecret placed, List<PlainSecret> secrets) {
  /** Nothing yet. */
  static MergeTarget of(SealedSecret placed) {
    return new MergeTarget(placed, new ArrayList<>());
  }
}
