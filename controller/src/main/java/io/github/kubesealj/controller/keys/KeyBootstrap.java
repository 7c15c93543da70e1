package io.github.kubesealj.controller.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.kubesealj.core.crypto.PrivateKeyEntry;
import io.github.kubesealj.core.crypto.SealingKeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the registry at start: with the keys that are stored, and with a new one if none of them
 * can seal.
 *
 * <p>Guarantee: a new key is stored before it is used, so nothing is ever sealed for a key that a
 * restart would lose; and no key is made beside stored ones that cannot be read, because that would
 * hide the damage until the next value fails to open.
 */
public final class KeyBootstrap {
  private static final Logger LOG = LoggerFactory.getLogger(KeyBootstrap.class);

  private final KeyStore store;
  private final String namespace;
  private final KeySettings settings;
  private final Clock clock;
  private final SecureRandom random;

  /** Works on the Secrets of {@code namespace}. */
  public KeyBootstrap(
      KubernetesClient client,
      String namespace,
      KeySettings settings,
      Clock clock,
      SecureRandom random) {
    this.store = new KeyStore(client, namespace);
    this.namespace = namespace;
    this.settings = settings;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Finds or makes keys and puts them into the registry.
   *
   * @throws KeyException if key Secrets exist but none can be read
   * @throws io.fabric8.kubernetes.client.KubernetesClientException if the API server refuses
   */
  public void run(KeyRegistry registry) throws KeyException {
    LOG.info("Searching for existing private keys");
    List<Secret> stored = store.list(settings.prefix());
    List<PrivateKeyEntry> entries = new ArrayList<>();
    stored.forEach(secret -> register(secret, entries));
    if (entries.isEmpty() && !stored.isEmpty()) {
      throw new KeyException(
          stored.size()
              + " key Secret(s) in namespace "
              + namespace
              + ", none readable: repair or unlabel them, no new key is made beside them");
    }
    if (entries.stream().noneMatch(entry -> entry.certificate().isPresent())) {
      // Keys that only open are kept, but without a certificate nobody could seal anything new. One
      // that is not valid yet will be: this clock may be behind the one it was made by.
      if (!entries.isEmpty()) {
        LOG.warn("No stored key has a certificate of its own, making a new key beside them");
      }
      register(generate(), entries);
    }
    registry.replace(entries);
  }

  private static void register(Secret secret, List<PrivateKeyEntry> entries) {
    String name = secret.getMetadata().getName();
    switch (KeySecret.read(secret)) {
      case KeySecret.Reading.Usable usable -> {
        entries.add(usable.entry());
        LOG.atInfo().addKeyValue("secretname", name).log("registered private key");
      }
      case KeySecret.Reading.OpensOnly opensOnly -> {
        entries.add(opensOnly.entry());
        LOG.atInfo().addKeyValue("secretname", name).log("registered private key");
        LOG.atWarn()
            .addKeyValue("secret", name)
            .addKeyValue("error", opensOnly.problem())
            .log("Key is used for decryption only");
      }
      case KeySecret.Reading.Unreadable unreadable ->
          LOG.atError()
              .addKeyValue("secret", name)
              .addKeyValue("error", unreadable.problem())
              .log("Error reading key");
    }
  }

  private Secret generate() {
    try (SealingKeyPair pair =
        SealingKeyPair.generate(
            settings.bits(), settings.commonName(), clock.instant(), settings.validity(), random)) {
      Secret written = store.create(settings.prefix(), pair);
      LOG.atInfo()
          .addKeyValue("namespace", namespace)
          .addKeyValue("name", written.getMetadata().getName())
          .log("New key written");
      LOG.atInfo()
          .addKeyValue("certificate", new String(pair.certificatePem(), US_ASCII))
          .log("Certificate generated");
      return written;
    }
  }
}
