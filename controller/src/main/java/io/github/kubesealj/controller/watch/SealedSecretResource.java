package io.github.kubesealj.controller.watch;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.Version;
import io.github.kubesealj.core.model.SealedSecret;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A SealedSecret as the Kubernetes client holds it. Spec and status stay raw JSON values, so that
 * one object with a field of the wrong type neither stops the watch nor loses that field: decoding
 * is a later step that can fail for one object alone.
 */
@Group("bitnami.com")
@Version("v1alpha1")
@Kind(SealedSecret.KIND)
@Plural("sealedsecrets")
public final class SealedSecretResource extends CustomResource<@Nullable Object, @Nullable Object>
    implements Namespaced {

  /** {@code namespace/name}, for messages. */
  public String key() {
    return getMetadata().getNamespace() + "/" + getMetadata().getName();
  }

  /** The object as plain maps: what decides about the target, nothing the server keeps. */
  public Map<String, @Nullable Object> toMap() {
    ObjectMeta own = getMetadata();
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    metadata.put("name", own.getName());
    metadata.put("namespace", own.getNamespace());
    metadata.put("labels", own.getLabels());
    metadata.put("annotations", own.getAnnotations());
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("apiVersion", getApiVersion());
    object.put("kind", getKind());
    object.put("metadata", metadata);
    object.put("spec", getSpec());
    return object;
  }
}
