package io.github.kubesealj.controller.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RelevantChangeTest {
  private final RelevantChange filter = new RelevantChange();

  private static SealedSecretResource resource(Consumer<SealedSecretResource> change) {
    SealedSecretResource resource = new SealedSecretResource();
    resource.setMetadata(
        new ObjectMetaBuilder()
            .withNamespace("app")
            .withName("db")
            .withUid("1")
            .withResourceVersion("1")
            .build());
    resource.setSpec(Map.of("encryptedData", Map.of("a", "b")));
    change.accept(resource);
    return resource;
  }

  private boolean accepts(Consumer<SealedSecretResource> change) {
    return filter.accept(resource(change), resource(none -> {}));
  }

  @Test
  void letsChangesOfSpecLabelsAnnotationsAndIdentityThrough() {
    assertThat(accepts(r -> r.setSpec(Map.of()))).isTrue();
    assertThat(accepts(r -> r.getMetadata().setLabels(Map.of("a", "b")))).isTrue();
    assertThat(accepts(r -> r.getMetadata().setAnnotations(Map.of("a", "b")))).isTrue();
    assertThat(accepts(r -> r.getMetadata().setUid("2"))).isTrue();
  }

  @Test
  void holdsBackStatusEchoes() {
    assertThat(
            accepts(
                r -> {
                  r.setStatus(Map.of("observedGeneration", 1));
                  r.getMetadata().setResourceVersion("2");
                }))
        .isFalse();
    assertThat(accepts(r -> r.getMetadata().setLabels(Map.of()))).isFalse();
  }
}
