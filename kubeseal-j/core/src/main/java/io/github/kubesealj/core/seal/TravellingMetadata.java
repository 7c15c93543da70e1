package io.github.kubesealj.core.seal;

import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.ObjectMeta;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What of an object's metadata means something in another object, in both directions. */
final class TravellingMetadata {
  /**
   * Fields beside name, namespace, labels and annotations that are the user's own. All others are
   * about one stored object (uid, owner references, managed fields, …) or unknown to Kubernetes.
   */
  private static final Set<String> USERS_OWN = Set.of("finalizers");

  /** An empty list says the same as no field, and is printed as none. */
  private static final JsonValue NONE = new JsonArray(List.of());

  /** These hold a copy of the whole object, plaintext included. */
  private static final Set<String> LAST_APPLIED =
      Set.of(
          "kubectl.kubernetes.io/last-applied-configuration",
          "kubecfg.ksonnet.io/last-applied-configuration");

  private TravellingMetadata() {}

  static ObjectMeta of(ObjectMeta metadata) {
    Map<String, JsonValue> rest = new LinkedHashMap<>(metadata.rest().fields());
    rest.keySet().retainAll(USERS_OWN);
    rest.values().removeIf(value -> value.equals(NONE));
    Map<String, String> annotations = new TreeMap<>(metadata.annotations());
    annotations.keySet().removeAll(LAST_APPLIED);
    return metadata.withAnnotations(annotations).withRest(new JsonObject(rest));
  }
}
