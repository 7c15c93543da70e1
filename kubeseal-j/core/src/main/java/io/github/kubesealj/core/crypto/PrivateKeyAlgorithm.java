package io.github.kubesealj.core.crypto;

import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.util.io.pem.PemObject;

/**
 * What kind of private key a PEM text holds, in the JCA's words. For whoever hands a key on, such
 * as the client key of a kubeconfig, to a library that must be told. Stateless and thread-safe.
 */
public final class PrivateKeyAlgorithm {
  private PrivateKeyAlgorithm() {}

  /**
   * {@code RSA} or {@code EC}, of the first private key; empty if there is none or of another kind.
   */
  public static Optional<String> of(byte[] pem) {
    try {
      for (PemObject block : PemBlocks.read(pem)) {
        switch (block.getType()) {
          case "RSA PRIVATE KEY" -> {
            return Optional.of("RSA");
          }
          case "EC PRIVATE KEY" -> {
            return Optional.of("EC");
          }
          case "PRIVATE KEY" -> {
            return ofPkcs8(block.getContent());
          }
          default -> {}
        }
      }
    } catch (KeyMaterialException | IllegalArgumentException broken) {
      // Whoever uses the key says so.
    }
    return Optional.empty();
  }

  private static Optional<String> ofPkcs8(byte[] der) {
    ASN1ObjectIdentifier algorithm =
        PrivateKeyInfo.getInstance(der).getPrivateKeyAlgorithm().getAlgorithm();
    if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return Optional.of("RSA");
    }
    return algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)
        ? Optional.of("EC")
        : Optional.empty();
  }
}
