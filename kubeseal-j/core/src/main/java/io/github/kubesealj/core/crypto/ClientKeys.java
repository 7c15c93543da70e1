package io.github.kubesealj.core.crypto;

import io.github.kubesealj.core.crypto.KeyMaterialException.Reason;
import java.io.IOException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.util.io.pem.PemObject;

/**
 * Reads the private keys that TLS clients prove themselves with, from PEM: {@code RSA PRIVATE KEY}
 * (PKCS#1), {@code EC PRIVATE KEY} (SEC 1) and {@code PRIVATE KEY} (PKCS#8: RSA, EC, Ed25519 and
 * whatever else this JDK knows). Not for keys that open sealed values. Stateless and thread-safe.
 */
public final class ClientKeys {
  private ClientKeys() {}

  /**
   * The first private key of a text; blocks of other types before it are skipped.
   *
   * @throws KeyMaterialException if there is none, or it is broken, encrypted or of an algorithm
   *     this JDK does not know
   */
  public static PrivateKey parse(byte[] pem) throws KeyMaterialException {
    for (PemObject block : PemBlocks.read(pem)) {
      switch (block.getType()) {
        case "RSA PRIVATE KEY" -> {
          refuseEncrypted(!block.getHeaders().isEmpty());
          return ofPkcs1(block.getContent());
        }
        case "EC PRIVATE KEY" -> {
          refuseEncrypted(!block.getHeaders().isEmpty());
          return ofSec1(block.getContent());
        }
        case "PRIVATE KEY" -> {
          return ofPkcs8(block.getContent());
        }
        case "ENCRYPTED PRIVATE KEY" -> refuseEncrypted(true);
        default -> {}
      }
    }
    throw new KeyMaterialException(Reason.MISSING, "no private key block was found");
  }

  private static void refuseEncrypted(boolean encrypted) throws KeyMaterialException {
    if (encrypted) {
      throw new KeyMaterialException(
          Reason.MALFORMED, "the private key is encrypted; decrypt it first");
    }
  }

  private static PrivateKey ofPkcs1(byte[] der) throws KeyMaterialException {
    try {
      return wrapped(
          new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
          RSAPrivateKey.getInstance(der));
    } catch (IOException | IllegalArgumentException broken) {
      throw malformed();
    }
  }

  private static PrivateKey ofSec1(byte[] der) throws KeyMaterialException {
    try {
      ECPrivateKey key = ECPrivateKey.getInstance(der);
      return wrapped(
          new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, key.getParametersObject()),
          key);
    } catch (IOException | IllegalArgumentException broken) {
      throw malformed();
    }
  }

  private static PrivateKey wrapped(AlgorithmIdentifier algorithm, ASN1Encodable key)
      throws IOException, KeyMaterialException {
    return ofPkcs8(new PrivateKeyInfo(algorithm, key).getEncoded());
  }

  private static PrivateKey ofPkcs8(byte[] der) throws KeyMaterialException {
    String oid;
    try {
      oid = PrivateKeyInfo.getInstance(der).getPrivateKeyAlgorithm().getAlgorithm().getId();
    } catch (IllegalArgumentException broken) {
      throw malformed();
    }
    try {
      // By their object identifiers a JDK finds all but EC.
      String algorithm = oid.equals(X9ObjectIdentifiers.id_ecPublicKey.getId()) ? "EC" : oid;
      return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
    } catch (NoSuchAlgorithmException e) {
      throw new KeyMaterialException(
          Reason.MALFORMED, "the private key is of an unknown algorithm, " + oid);
    } catch (InvalidKeySpecException broken) {
      throw malformed();
    }
  }

  private static KeyMaterialException malformed() {
    return new KeyMaterialException(Reason.MALFORMED, "the private key block is broken");
  }
}
