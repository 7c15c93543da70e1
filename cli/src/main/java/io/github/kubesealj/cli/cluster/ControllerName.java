package io.github.kubesealj.cli.cluster;

/** A controller, by its Service. */
record ControllerName(String namespace, String name) {
  /** As people write it. */
  String shown() {
    return namespace + "/" + name;
  }

  /** The flags that name it. */
  String flags() {
    return "--controller-namespace " + namespace + " --controller-name " + name;
  }
}
