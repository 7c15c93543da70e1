package io.github.kubesealj.cli.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which port of a Service the controller's HTTP API is at. */
final class ServicePorts {
  private ServicePorts() {}

  /** The name of the port called http, else of the first, empty where that has none. */
  static Optional<String> nameOfHttp(String serviceJson) {
    List<String> names = names(serviceJson);
    return names.contains("http") ? Optional.of("http") : names.stream().findFirst();
  }

  private static List<String> names(String serviceJson) {
    try {
      JsonObject service =
          ManifestReader.read("Service", serviceJson.getBytes(UTF_8)).getFirst().json();
      return field(service, "spec") instanceof JsonObject spec
              && field(spec, "ports") instanceof JsonArray ports
          ? ports.items().stream().map(ServicePorts::name).toList()
          : List.of();
    } catch (ManifestException notJson) {
      return List.of();
    }
  }

  private static String name(JsonValue port) {
    return port instanceof JsonObject object
            && field(object, "name") instanceof JsonString(String name)
        ? name
        : "";
  }

  private static @Nullable JsonValue field(JsonObject object, String name) {
    return object.fields().get(name);
  }
}
