package io.github.kubesealj.controller.keys;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.kubesealj.core.crypto.SealingKeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key Secrets in the controller's own namespace. All I/O on keys is here. */
final class KeyStore {
  static final String LABEL = "sealedsecrets.bitnami.com/sealed-secrets-key";
  static final String ACTIVE = "active";
  private static final Logger LOG = LoggerFactory.getLogger(KeyStore.class);
  private static final int FORBIDDEN = 403;

  private final KubernetesClient client;
  private final String namespace;

  KeyStore(KubernetesClient client, String namespace) {
    this.client = client;
    this.namespace = namespace;
  }

  /** Every labelled key Secret, and the one without label that old versions made. */
  List<Secret> list(String prefix) {
    List<Secret> found =
        new ArrayList<>(
            client.secrets().inNamespace(namespace).withLabel(LABEL, ACTIVE).list().getItems());
    if (found.stream().noneMatch(secret -> prefix.equals(secret.getMetadata().getName()))) {
      addLegacy(prefix, found);
    }
    return found;
  }

  private void addLegacy(String prefix, List<Secret> found) {
    try {
      Secret legacy = client.secrets().inNamespace(namespace).withName(prefix).get();
      if (legacy != null) {
        found.add(legacy);
      }
    } catch (KubernetesClientException refused) {
      if (refused.getCode() != FORBIDDEN) {
        throw refused;
      }
      LOG.atWarn()
          .addKeyValue("namespace", namespace)
          .addKeyValue("name", prefix)
          .log("Not allowed to look for a key Secret without label, going on without it");
    }
  }

  /** Stores a key under a name of the API server's choice; returns the Secret as stored. */
  Secret create(String prefix, SealingKeyPair pair) {
    byte[] keyPem = pair.keyPem().toByteArray();
    try {
      Secret secret =
          new SecretBuilder()
              .withNewMetadata()
              .withNamespace(namespace)
              .withGenerateName(prefix)
              .addToLabels(LABEL, ACTIVE)
              .endMetadata()
              .withType("kubernetes.io/tls")
              .withData(
                  Map.of(
                      KeySecret.KEY,
                      base64(keyPem),
                      KeySecret.CERTIFICATE,
                      base64(pair.certificatePem())))
              .build();
      return client.resource(secret).create();
    } finally {
      Arrays.fill(keyPem, (byte) 0);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
