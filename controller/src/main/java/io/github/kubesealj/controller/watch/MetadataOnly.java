package io.github.kubesealj.controller.watch;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.http.BasicBuilder;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.Interceptor;

/**
 * A client that is given the metadata of objects only, by asking for {@code PartialObjectMetadata}.
 * So the data of Secrets never comes over the wire, let alone into memory.
 */
final class MetadataOnly implements Interceptor {
  private static final String LIST =
      "application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io";
  private static final String WATCH =
      "application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io";

  private MetadataOnly() {}

  static KubernetesClient client(Config config) {
    return new KubernetesClientBuilder()
        .withConfig(config)
        .withHttpClientBuilderConsumer(
            builder -> builder.addOrReplaceInterceptor("metadata-only", new MetadataOnly()))
        .build();
  }

  @Override
  public void before(BasicBuilder builder, HttpRequest request, RequestTags tags) {
    String query = request.uri().getQuery();
    boolean watch = query != null && query.contains("watch=true");
    builder.setHeader("Accept", watch ? WATCH : LIST);
  }
}
