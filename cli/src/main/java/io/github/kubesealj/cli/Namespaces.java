package io.github.kubesealj.cli;

import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The namespace that counts where neither flag nor input says one: the current context's, in a Pod
 * the Pod's, else {@code default} where there is a kubeconfig. Reads kubeconfigs by itself, since
 * loading a Kubernetes client for one field would take longer than sealing.
 */
final class Namespaces {
  private static final Path SERVICE_ACCOUNT =
      Path.of("/var/run/secrets/kubernetes.io/serviceaccount/namespace");

  private final Terminal terminal;

  Namespaces(Terminal terminal) {
    this.terminal = terminal;
  }

  String current(@Nullable String kubeconfigFlag, String where) throws UserError {
    List<Path> files = Kubeconfigs.files(terminal, kubeconfigFlag);
    List<JsonObject> configs = new ArrayList<>();
    for (Path file : files) {
      configs.add(read(file));
    }
    Optional<String> ofContext = ofCurrentContext(configs);
    if (ofContext.isPresent()) {
      return ofContext.get();
    }
    Optional<String> ofPod = ofPod();
    if (ofPod.isPresent()) {
      return ofPod.get();
    }
    if (files.isEmpty()) {
      throw new UserError(
          "secret must declare a namespace" + where,
          "set metadata.namespace or -n; no kubeconfig was found to take one from");
    }
    return "default";
  }

  private static JsonObject read(Path file) throws UserError {
    try {
      List<ManifestDocument> documents =
          ManifestReader.read(file.toString(), Files.readAllBytes(file));
      return documents.isEmpty() ? JsonObject.EMPTY : documents.getFirst().json();
    } catch (ManifestException e) {
      throw Inputs.manifestError(e);
    } catch (IOException e) {
      throw new UserError("cannot read " + file + ": " + IoErrors.cause(e));
    }
  }

  /** Over several files the first to say something wins, as in any Kubernetes client. */
  private static Optional<String> ofCurrentContext(List<JsonObject> configs) {
    return configs.stream()
        .flatMap(config -> text(config.fields().get("current-context")).stream())
        .findFirst()
        .flatMap(
            name ->
                configs.stream().flatMap(config -> namedContext(config, name).stream()).findFirst())
        .flatMap(context -> text(context.fields().get("namespace")));
  }

  private static Optional<JsonObject> namedContext(JsonObject config, String name) {
    if (!(config.fields().get("contexts") instanceof JsonArray contexts)) {
      return Optional.empty();
    }
    for (JsonValue item : contexts.items()) {
      if (item instanceof JsonObject named
          && text(named.fields().get("name")).equals(Optional.of(name))
          && named.fields().get("context") instanceof JsonObject context) {
        return Optional.of(context);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(@Nullable JsonValue value) {
    return value instanceof JsonString(String text) && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  private Optional<String> ofPod() {
    if (!terminal.environment().containsKey("KUBERNETES_SERVICE_HOST")) {
      return Optional.empty();
    }
    String named = terminal.environment().getOrDefault("POD_NAMESPACE", "");
    if (!named.isEmpty()) {
      return Optional.of(named);
    }
    try {
      return Optional.of(Files.readString(SERVICE_ACCOUNT).strip());
    } catch (IOException noServiceAccount) {
      return Optional.empty();
    }
  }
}
