package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;

/** ECDSA keys on Go's curves. */
public final class EcKeys {
  private EcKeys() {}

  /** A new key on P-256. */
  public static PrivateKey generateP256(Budget budget, SecureRandom random) {
    budget.key();
    BigInteger last = Curve.P256.domain().getN().subtract(BigInteger.ONE);
    MeteredRandom metered = new MeteredRandom(budget, random);
    return of(Curve.P256, BigIntegers.createRandomInRange(BigInteger.ONE, last, metered));
  }

  /**
   * The key of this number, with its public point worked out.
   *
   * @throws FunctionException where the number is out of the curve's range, or the curve unknown
   */
  static PrivateKey of(@Nullable Curve curve, BigInteger secret) {
    if (curve == null) {
      throw new FunctionException("unknown elliptic curve");
    }
    ECPrivateKeyParameters key = parameters(curve, secret);
    ECPoint point = new FixedPointCombMultiplier().multiply(key.getParameters().getG(), secret);
    return of(curve, secret, point.normalize());
  }

  /** A key with its public point given, which is not checked to be its own. */
  static PrivateKey of(Curve curve, BigInteger secret, ECPoint point) {
    ECPrivateKeyParameters key = parameters(curve, secret);
    byte[] publicBits = point.getEncoded(false);
    PrivateKey.Certifier certifier =
        new PrivateKey.Certifier(
            new SubjectPublicKeyInfo(curve.algorithm(), publicBits),
            random ->
                new BcECContentSignerBuilder(curve.signature(), curve.hash())
                    .setSecureRandom(random)
                    .build(key));
    return Der.guarded(
        "the EC key cannot be written",
        () ->
            new PrivateKey(
                "EC PRIVATE KEY",
                sec1(key, publicBits, curve.oid()),
                new PrivateKeyInfo(curve.algorithm(), sec1(key, publicBits, null)),
                certifier));
  }

  private static ECPrivateKeyParameters parameters(Curve curve, BigInteger secret) {
    return Der.guarded(
        "invalid private key of an elliptic curve",
        () -> new ECPrivateKeyParameters(secret, curve.domain()));
  }

  private static ECPrivateKey sec1(
      ECPrivateKeyParameters key, byte[] publicBits, @Nullable ASN1Encodable curve) {
    int size = key.getParameters().getN().bitLength();
    return new ECPrivateKey(size, key.getD(), new DERBitString(publicBits), curve);
  }
}
