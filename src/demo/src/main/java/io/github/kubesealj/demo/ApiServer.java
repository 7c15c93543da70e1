package io.github.kubesealj.demo;

import io.fabric8.kubernetes.client.KubernetesClient;

/** Where the demo's objects live. */
interface ApiServer extends AutoCloseable {
  /** One line for the reader. */
  String description();

  /** A client of it, the caller's to close. */
  KubernetesClient client();

  @Override
  void close();
}
