package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which Services look like a controller's, among those that a search brought. */
final class Candidates {
  /** On every object of upstream's chart, and what it calls the Service that is no controller. */
  static final Map.Entry<String, String> CHART =
      Map.entry("app.kubernetes.io/name", "sealed-secrets");

  /** On the Service, the Deployment and the Pods of upstream's manifest, and of ours. */
  static final Map.Entry<String, String> MANIFEST = Map.entry("name", "sealed-secrets-controller");

  private static final String METRICS = "metrics";
  private static final Set<String> IMAGES =
      Set.of("sealed-secrets-controller", "kubeseal-j-controller");
  private static final String OUR_IMAGE = "kubeseal-j/controller";

  private Candidates() {}

  /** Why a Service is taken for a controller's. */
  enum Reason {
    /** It says so itself. */
    LABEL("its label"),
    /** It leads to the Pods of a Deployment that runs a controller. */
    OWNER("the Deployment behind it");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /** A Service that may be a controller's. */
  record Candidate(ControllerEndpoint endpoint, Reason reason) {}

  /** Each once, ordered as the Services are. */
  static List<Candidate> among(Collection<JsonObject> services, List<JsonObject> deployments) {
    List<JsonObject> controllers =
        deployments.stream().filter(Candidates::runsAController).toList();
    Map<ControllerName, Candidate> candidates = new LinkedHashMap<>();
    for (JsonObject service : services) {
      candidate(service, controllers)
          .ifPresent(found -> candidates.putIfAbsent(found.endpoint().controller(), found));
    }
    return List.copyOf(candidates.values());
  }

  private static Optional<Candidate> candidate(JsonObject service, List<JsonObject> controllers) {
    Map<String, String> labels = Json.texts(service, "metadata", "labels");
    Optional<ServicePorts.Port> port = ServicePorts.ofHttp(service);
    if (port.isEmpty()
        || METRICS.equals(labels.get("app.kubernetes.io/component"))
        || port.get().name().equals(METRICS)
        || port.get().target().equals(METRICS)) {
      return Optional.empty();
    }
    ControllerEndpoint endpoint = new ControllerEndpoint(nameOf(service), port.get().name());
    if (has(labels, CHART) || has(labels, MANIFEST)) {
      return Optional.of(new Candidate(endpoint, Reason.LABEL));
    }
    return controllers.stream().anyMatch(deployment -> leadsTo(service, port.get(), deployment))
        ? Optional.of(new Candidate(endpoint, Reason.OWNER))
        : Optional.empty();
  }

  private static boolean leadsTo(
      JsonObject service, ServicePorts.Port port, JsonObject deployment) {
    Map<String, String> selector = Json.texts(service, "spec", "selector");
    return namespaceOf(service).equals(namespaceOf(deployment))
        && !selector.isEmpty()
        && Json.texts(deployment, "spec", "template", "metadata", "labels")
            .entrySet()
            .containsAll(selector.entrySet())
        && !isMetrics(port, deployment);
  }

  /** A Service's port may have no name: upstream's manifest gives none to that of the metrics. */
  private static boolean isMetrics(ServicePorts.Port port, JsonObject deployment) {
    return containers(deployment).stream()
        .flatMap(container -> Json.objects(container, "ports").stream())
        .anyMatch(
            exposed ->
                Json.text(exposed, "name").equals(METRICS)
                    && Json.text(exposed, "containerPort").equals(port.target()));
  }

  static boolean runsAController(JsonObject deployment) {
    Map<String, String> labels = Json.texts(deployment, "metadata", "labels");
    return has(labels, CHART)
        || has(labels, MANIFEST)
        || containers(deployment).stream()
            .anyMatch(container -> isControllers(Json.text(container, "image")));
  }

  private static List<JsonObject> containers(JsonObject deployment) {
    return Json.objects(deployment, "spec", "template", "spec", "containers");
  }

  /** {@code registry:5000/a/b:tag@sha256:…}: the registry's port is no tag. */
  private static boolean isControllers(String image) {
    String repository = image.replaceFirst("@.*$", "").replaceFirst(":[^/:]*$", "");
    return IMAGES.contains(repository.substring(repository.lastIndexOf('/') + 1))
        || repository.equals(OUR_IMAGE)
        || repository.endsWith("/" + OUR_IMAGE);
  }

  private static boolean has(Map<String, String> labels, Map.Entry<String, String> label) {
    return label.getValue().equals(labels.get(label.getKey()));
  }

  private static ControllerName nameOf(JsonObject service) {
    return new ControllerName(namespaceOf(service), Json.text(service, "metadata", "name"));
  }

  static String namespaceOf(JsonObject object) {
    return Json.text(object, "metadata", "namespace");
  }
}
