package io.github.kubesealj.controller;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "a: [", "[1]"})
  void saysThatAFileIsNoKubeconfig(String text) throws IOException {
    refuses(text, "is no kubeconfig file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "apiVersion: v1\nkind: Config\ncurrent-context: absent\n"})
  void saysThatAKubeconfigChoosesNoCluster(String text) throws IOException {
    refuses(text, "has no current context that it describes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "server: 'ht tp://x'",
        "server: 'https://127.0.0.1:1', certificate-authority: /absent/ca.crt"
      })
  void namesTheKubeconfigThatNoClientCanBeMadeOf(String cluster) throws IOException {
    refuses(kubeconfig(cluster, ""), "cannot be used: ");
  }

  @Test
  void doesNotQuoteCredentialsItCannotRead() throws IOException {
    Path file =
        write(
            kubeconfig(
                "server: 'https://127.0.0.1:1'",
                "client-certificate-data: Y2FuYXJ5, client-key-data: Y2FuYXJ5"));

    assertThatExceptionOfType(StartException.class)
        .isThrownBy(() -> Clients.connect(file.toString(), Map.of()))
        .withMessageContaining("cannot be used: ")
        .withMessageNotContaining("canary")
        .withNoCause();
  }

  private static String kubeconfig(String cluster, String user) {
    return """
        apiVersion: v1
        kind: Config
        clusters: [{name: a, cluster: {%s}}]
        users: [{name: a, user: {%s}}]
        contexts: [{name: a, context: {cluster: a, user: a}}]
        current-context: a
        """
        .formatted(cluster, user);
  }

  private void refuses(String text, String expected) throws IOException {
    Path file = write(text);

    assertThatExceptionOfType(StartException.class)
        .isThrownBy(() -> Clients.connect(file.toString(), Map.of()))
        .withMessageStartingWith("kubeconfig " + file)
        .withMessageContaining(expected);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("kubeconfig"), text);
  }
}
