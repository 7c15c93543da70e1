package io.github.kubesealj.cli.cluster;

/**
 * Where the API server's proxy reaches a controller.
 *
 * @param port the name of the Service's port, which may be empty
 */
record ControllerEndpoint(ControllerName controller, String port) {
  /**
   * The path of one of the controller's calls: {@code cert.pem}, {@code verify}, {@code rotate}.
   */
  String path(String call) {
    return ApiPaths.services(controller.namespace())
        + "/http:%s:%s/proxy/v1/%s"
            .formatted(ApiPaths.segment(controller.name()), ApiPaths.segment(port), call);
  }
}
