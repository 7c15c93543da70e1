package io.github.kubesealj.controller;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.StatusBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.IOException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class StartErrorsTest {
  private static Throwable answered(int code, String message) {
    return new IllegalStateException(
        "outer",
        new KubernetesClientException(
            new StatusBuilder().withCode(code).withMessage(message).build()));
  }

  @Test
  void repeatsTheServersWordsOnOneLine() {
    assertThat(StartErrors.text(answered(403, "forbidden:\n  no"))).isEqualTo("forbidden: no");
  }

  @Test
  void saysWhenTheServerDidNotAnswer() {
    Throwable silent =
        new KubernetesClientException(
            "GET https://… failed", new IOException("x", new ConnectException()));

    assertThat(StartErrors.text(silent))
        .isEqualTo("the API server could not be reached: ConnectException");
  }

  @Test
  void knowsAKindTheServerDoesNotHave() {
    assertThat(StartErrors.isUnknownKind(answered(404, "Not Found"))).isTrue();
    assertThat(StartErrors.isUnknownKind(answered(403, "forbidden"))).isFalse();
  }
}
