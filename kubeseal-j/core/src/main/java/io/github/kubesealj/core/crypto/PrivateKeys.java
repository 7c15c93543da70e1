package io.github.kubesealj.core.crypto;

import io.github.kubesealj.core.crypto.KeyMaterialException.Reason;
import java.io.IOException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.util.io.pem.PemObject;

/**
 * Reads private keys from PEM: {@code RSA PRIVATE KEY} (PKCS#1) and {@code PRIVATE KEY} (PKCS#8).
 */
final class PrivateKeys {
  private PrivateKeys() {}

  /** The first private key of a PEM text; blocks of other types before it are skipped. */
  static RSAPrivateCrtKey parse(byte[] pem) throws KeyMaterialException {
    for (PemObject block : PemBlocks.read(pem)) {
      switch (block.getType()) {
        case "RSA PRIVATE KEY" -> {
          if (!block.getHeaders().isEmpty()) { // Proc-Type and DEK-Info (RFC 1421)
            throw encrypted();
          }
          return checked(pkcs8(wrapPkcs1(block.getContent())));
        }
        case "PRIVATE KEY" -> {
          return checked(pkcs8(block.getContent()));
        }
        case "EC PRIVATE KEY" -> throw notRsa("EC");
        case "ENCRYPTED PRIVATE KEY" -> throw encrypted();
        default -> {}
      }
    }
    throw new KeyMaterialException(
        Reason.MISSING, "no RSA PRIVATE KEY or PRIVATE KEY block was found");
  }

  private static byte[] wrapPkcs1(byte[] der) throws KeyMaterialException {
    try {
      AlgorithmIdentifier rsa =
          new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
      return new PrivateKeyInfo(rsa, RSAPrivateKey.getInstance(der)).getEncoded();
    } catch (IOException | IllegalArgumentException broken) {
      throw malformed();
    }
  }

  private static PrivateKey pkcs8(byte[] der) throws KeyMaterialException {
    String algorithm;
    try {
      algorithm = PrivateKeyInfo.getInstance(der).getPrivateKeyAlgorithm().getAlgorithm().getId();
    } catch (IllegalArgumentException broken) {
      throw malformed();
    }
    if (!algorithm.equals(PKCSObjectIdentifiers.rsaEncryption.getId())) {
      throw notRsa("algorithm " + algorithm);
    }
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    } catch (InvalidKeySpecException broken) {
      throw malformed();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has RSA", e);
    }
  }

  private static RSAPrivateCrtKey checked(PrivateKey key) throws KeyMaterialException {
    if (!(key instanceof RSAPrivateCrtKey rsa) || !RsaKeys.consistent(rsa)) {
      throw malformed();
    }
    RsaKeys.checkSize(rsa, "the private key");
    return rsa;
  }

  private static KeyMaterialException malformed() {
    return new KeyMaterialException(
        Reason.MALFORMED, "the private key block does not hold an RSA private key");
  }

  private static KeyMaterialException encrypted() {
    return new KeyMaterialException(
        Reason.MALFORMED, "the private key is encrypted; decrypt it first");
  }

  private static KeyMaterialException notRsa(String found) {
    return new KeyMaterialException(Reason.NOT_RSA, "private key is not an RSA key but " + found);
  }
}
