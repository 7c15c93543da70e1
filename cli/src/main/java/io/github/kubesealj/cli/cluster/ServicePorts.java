package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;

/** Which port of a Service the controller's HTTP API is at. */
final class ServicePorts {
  private ServicePorts() {}

  /**
   * A port of a Service.
   *
   * @param name empty where it has none
   * @param target the container's port behind it, a name or a number
   */
  record Port(String name, String target) {
    private static Port of(JsonObject port) {
      String target = Json.text(port, "targetPort");
      return new Port(Json.text(port, "name"), target.isEmpty() ? Json.text(port, "port") : target);
    }
  }

  /** The port called http, else the first; empty if there is none. */
  static Optional<Port> ofHttp(JsonObject service) {
    List<Port> ports = Json.objects(service, "spec", "ports").stream().map(Port::of).toList();
    return ports.stream()
        .filter(port -> port.name().equals("http"))
        .findFirst()
        .or(() -> ports.stream().findFirst());
  }
}
