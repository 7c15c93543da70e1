package io.github.kubesealj.demo;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.base.CustomResourceDefinitionContext;
import io.fabric8.kubernetes.client.server.mock.KubernetesCrudDispatcher;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.fabric8.mockwebserver.Context;
import io.fabric8.mockwebserver.MockWebServer;
import java.util.HashMap;

/** A server in this process that stores objects and tells watchers of changes, and no more. */
final class EmbeddedApiServer implements ApiServer {
  private final KubernetesMockServer server;

  private EmbeddedApiServer(KubernetesMockServer server) {
    this.server = server;
  }

  static EmbeddedApiServer start() {
    KubernetesMockServer server =
        new KubernetesMockServer(
            new Context(),
            new MockWebServer(),
            new HashMap<>(),
            new KubernetesCrudDispatcher(),
            false);
    server.init();
    server.expectCustomResource(
        new CustomResourceDefinitionContext.Builder()
            .withGroup("bitnami.com")
            .withVersion("v1alpha1")
            .withKind("SealedSecret")
            .withPlural("sealedsecrets")
            .withScope("Namespaced")
            .withStatusSubresource(true)
            .build());
    return new EmbeddedApiServer(server);
  }

  @Override
  public String description() {
    return "An API server embedded in this process (it stores and watches; it checks nothing)";
  }

  @Override
  public KubernetesClient client() {
    return server.createClient();
  }

  @Override
  public void close() {
    server.destroy();
  }
}
