package io.github.kubesealj.cli.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Paths of the API server; whatever a name holds, it stays one segment. */
final class ApiPaths {
  static final String ALL_SERVICES = "/api/v1/services";
  static final String ALL_DEPLOYMENTS = "/apis/apps/v1/deployments";
  static final String NAMESPACES = "/api/v1/namespaces";

  private ApiPaths() {}

  static String services(String namespace) {
    return NAMESPACES + "/" + segment(namespace) + "/services";
  }

  static String service(ControllerName controller) {
    return services(controller.namespace()) + "/" + segment(controller.name());
  }

  static String deployments(String namespace) {
    return "/apis/apps/v1/namespaces/" + segment(namespace) + "/deployments";
  }

  static String configMap(String namespace, String name) {
    return NAMESPACES + "/" + segment(namespace) + "/configmaps/" + segment(name);
  }

  /** For a path or a query; dots alone would climb. */
  static String segment(String text) {
    String encoded = URLEncoder.encode(text, UTF_8).replace("+", "%20");
    return encoded.matches("\\.+") ? encoded.replace(".", "%2E") : encoded;
  }
}
