package io.github.kubesealj.cli.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.cluster.ApiServer.Answer;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.crypto.KeyMaterialException;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.PublishedCertificate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The certificate as a controller published it in its namespace. One namespace is asked once.
 *
 * <p>Any controller of a namespace opens with every key of that namespace, so it does not matter
 * which of them published.
 */
final class CertificateConfigMap {
  private static final int OK = 200;

  private final ApiServer api;
  private final Terminal terminal;
  private final Set<String> asked = new HashSet<>();

  CertificateConfigMap(ApiServer api, Terminal terminal) {
    this.api = api;
    this.terminal = terminal;
  }

  /**
   * The PEM, as published; empty where there is none, none that the user may read, or none to seal
   * with.
   *
   * @throws UserError if the API server does not answer
   */
  Optional<byte[]> in(String namespace) throws UserError {
    if (!asked.add(namespace)) {
      return Optional.empty();
    }
    Answer answer = ask(namespace);
    if (answer.status() != OK) {
      return Optional.empty();
    }
    JsonObject configMap = Json.parse(answer.body()).orElse(JsonObject.EMPTY);
    byte[] pem = Json.text(configMap, "data", PublishedCertificate.DATA_KEY).getBytes(UTF_8);
    String fingerprint =
        Json.text(configMap, "metadata", "annotations", PublishedCertificate.FINGERPRINT);
    return isUsable(pem, fingerprint, namespace) ? Optional.of(pem) : Optional.empty();
  }

  private Answer ask(String namespace) throws UserError {
    try {
      return api.get(
          ApiPaths.configMap(namespace, PublishedCertificate.CONFIG_MAP), ServiceLookup.JSON);
    } catch (UserError unreachable) {
      throw ServiceLookup.prefixed(unreachable);
    }
  }

  private boolean isUsable(byte[] pem, String fingerprint, String namespace) {
    try {
      SealingCertificate certificate = SealingCertificate.parse(pem);
      if (!certificate.fingerprint().equals(fingerprint)) {
        warn(namespace, "its annotation and its certificate tell of different keys");
        return false;
      }
      // A controller that renewed its key and could not publish it is asked itself.
      return !certificate.expiredAt(terminal.clock().instant());
    } catch (KeyMaterialException unusable) {
      warn(namespace, unusable.getMessage());
      return false;
    }
  }

  private void warn(String namespace, String why) {
    terminal.warn(
        "the ConfigMap %s/%s is not used: %s; asking the controller"
            .formatted(namespace, PublishedCertificate.CONFIG_MAP, why));
  }
}
