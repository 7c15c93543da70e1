package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.operator.bc.BcEdECContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Ed25519 keys, and X25519 keys, which sign nothing. */
public final class EdwardsKeys {
  static final AlgorithmIdentifier ED25519 =
      new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.3.101.112"));
  static final AlgorithmIdentifier X25519 =
      new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.3.101.110"));

  private static final int BYTES = 32;

  private EdwardsKeys() {}

  /** A new Ed25519 key. */
  public static PrivateKey generateEd25519(Budget budget, SecureRandom random) {
    budget.key();
    byte[] seed = new byte[BYTES];
    random.nextBytes(seed);
    return ed25519(seed);
  }

  /**
   * The Ed25519 key of this seed.
   *
   * @throws FunctionException where it is not of 32 bytes
   */
  static PrivateKey ed25519(byte[] seed) {
    checkSize(seed);
    Ed25519PrivateKeyParameters key = new Ed25519PrivateKeyParameters(seed);
    SubjectPublicKeyInfo publicKey =
        new SubjectPublicKeyInfo(ED25519, key.generatePublicKey().getEncoded());
    return of(
        ED25519,
        seed,
        new PrivateKey.Certifier(
            publicKey, random -> new BcEdECContentSignerBuilder(ED25519).build(key)));
  }

  /**
   * The X25519 key of these bytes.
   *
   * @throws FunctionException where they are not 32
   */
  static PrivateKey x25519(byte[] scalar) {
    checkSize(scalar);
    return of(X25519, scalar, null);
  }

  private static PrivateKey of(
      AlgorithmIdentifier kind, byte[] bytes, PrivateKey.@Nullable Certifier certifier) {
    return Der.guarded(
        "the private key cannot be written",
        () -> {
          PrivateKeyInfo info = new PrivateKeyInfo(kind, new DEROctetString(bytes));
          return new PrivateKey("PRIVATE KEY", info, info, certifier);
        });
  }

  private static void checkSize(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new FunctionException("a private key of a wrong size");
    }
  }
}
