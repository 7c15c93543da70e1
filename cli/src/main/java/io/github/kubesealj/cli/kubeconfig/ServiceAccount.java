package io.github.kubesealj.cli.kubeconfig;

import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a Pod knows of its own cluster: two variables and the files of its service account. */
final class ServiceAccount {
  /** Where every Pod has them. */
  static final Path FOLDER = Path.of("/var/run/secrets/kubernetes.io/serviceaccount");

  private final Terminal terminal;
  private final Path folder;

  ServiceAccount(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  /** Whether this is a Pod that may ask its API server. */
  boolean isPresent() {
    return !variable("KUBERNETES_SERVICE_HOST").isEmpty()
        && !variable("KUBERNETES_SERVICE_PORT").isEmpty()
        && Files.isRegularFile(folder.resolve("token"));
  }

  /** As a kubeconfig would say it. */
  Fields cluster() {
    String host = variable("KUBERNETES_SERVICE_HOST");
    Map<String, JsonString> fields = new LinkedHashMap<>();
    fields.put(
        "server",
        new JsonString(
            "https://%s:%s"
                .formatted(
                    host.indexOf(':') >= 0 ? "[" + host + "]" : host,
                    variable("KUBERNETES_SERVICE_PORT"))));
    if (Files.exists(folder.resolve("ca.crt"))) {
      fields.put("certificate-authority", new JsonString(folder.resolve("ca.crt").toString()));
    }
    return new Fields(new JsonObject(Map.copyOf(fields)), folder, "the Pod's cluster");
  }

  /** As a kubeconfig would say it; the file is read again and again, since tokens change. */
  Fields user() {
    return new Fields(
        new JsonObject(Map.of("tokenFile", new JsonString(folder.resolve("token").toString()))),
        folder,
        "the Pod's service account");
  }

  /** The Pod's own namespace. */
  Optional<String> namespace() {
    String named = variable("POD_NAMESPACE");
    if (!named.isEmpty()) {
      return Optional.of(named);
    }
    try {
      return Optional.of(Files.readString(folder.resolve("namespace")).strip())
          .filter(name -> !name.isEmpty());
    } catch (IOException notSaid) {
      return Optional.empty();
    }
  }

  private String variable(String name) {
    return terminal.environment().getOrDefault(name, "");
  }
}
