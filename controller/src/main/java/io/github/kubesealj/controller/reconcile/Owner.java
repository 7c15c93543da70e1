package io.github.kubesealj.controller.reconcile;

import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.OwnerReferenceBuilder;
import io.github.kubesealj.controller.watch.SealedSecretResource;
import io.github.kubesealj.core.model.SealedSecret;

/** The SealedSecret a target belongs to. */
record Owner(String namespace, String name, String uid) {
  static Owner of(SealedSecretResource resource) {
    return new Owner(
        resource.getMetadata().getNamespace(),
        resource.getMetadata().getName(),
        resource.getMetadata().getUid());
  }

  /** Without blockOwnerDeletion, which would need a permission that upstream's roles lack. */
  OwnerReference reference() {
    return new OwnerReferenceBuilder()
        .withApiVersion(SealedSecret.API_VERSION)
        .withKind(SealedSecret.KIND)
        .withName(name)
        .withUid(uid)
        .withController(true)
        .build();
  }
}
