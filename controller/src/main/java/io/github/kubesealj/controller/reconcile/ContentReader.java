package io.github.kubesealj.controller.reconcile;

import io.github.kubesealj.controller.keys.KeyRegistry;
import io.github.kubesealj.controller.watch.SealedSecretResource;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.SealedSecrets;
import io.github.kubesealj.core.model.Annotations;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.seal.UnsealResult;

/** Decodes and opens a SealedSecret with the keys of the moment. */
final class ContentReader {
  private final KeyRegistry keys;

  ContentReader(KeyRegistry keys) {
    this.keys = keys;
  }

  Content read(SealedSecretResource resource) {
    SealedSecret sealed;
    try {
      sealed = SealedSecrets.fromMap(resource.key(), resource.toMap());
    } catch (ManifestException malformed) {
      return new Content.Unusable(Problem.malformed(malformed.problem()));
    }
    return switch (keys.unsealer().unseal(sealed)) {
      case UnsealResult.Unsealed unsealed ->
          new Content.Ready(unsealed.secret(), withoutOwner(sealed));
      case UnsealResult.Failed failed ->
          new Content.Unusable(
              Problem.unseal(
                  failed.waitsForKey()
                      ? ConditionReason.NO_MATCHING_KEY
                      : ConditionReason.UNSEAL_FAILED,
                  failed.message()));
    };
  }

  private static boolean withoutOwner(SealedSecret sealed) {
    return Annotations.isTrue(
        sealed.spec().template().metadata().annotations(), Annotations.SKIP_SET_OWNER_REFERENCES);
  }
}
