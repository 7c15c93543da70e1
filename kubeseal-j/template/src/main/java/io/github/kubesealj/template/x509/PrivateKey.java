package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/** A private key of a kind that Go can read, with what Go does with it. Prints nothing. */
public final class PrivateKey {
  private final String pemType;
  private final ASN1Encodable pemContent;
  private final @Nullable PrivateKeyInfo info;
  private final @Nullable Certifier certifier;

  /**
   * A key.
   *
   * @param pemType the label of a PEM block in the format that Go's tools write for its kind
   * @param pemContent what such a block holds
   * @param info it as PKCS#8; null for a kind that Go cannot write so
   * @param certifier null for a kind that Go does not put into certificates
   */
  PrivateKey(
      String pemType,
      ASN1Encodable pemContent,
      @Nullable PrivateKeyInfo info,
      @Nullable Certifier certifier) {
    this.pemType = pemType;
    this.pemContent = pemContent;
    this.info = info;
    this.certifier = certifier;
  }

  /** What a key does in certificates: its public key, and how it signs. */
  record Certifier(SubjectPublicKeyInfo publicKey, Signing signing) {}

  /** Makes what signs one certificate. */
  interface Signing {
    ContentSigner signer(SecureRandom random)
        throws OperatorCreationException, GeneralSecurityException;
  }

  /** It as PEM, in the format of its kind. */
  public String pem() {
    return Pem.encode(pemType, Der.string(pemContent));
  }

  /**
   * The DER of it as PKCS#8, a byte string.
   *
   * @throws FunctionException for a kind that Go cannot write so
   */
  public String pkcs8() {
    return Der.string(info());
  }

  PrivateKeyInfo info() {
    return supported(info);
  }

  SubjectPublicKeyInfo publicKey() {
    return supported(certifier).publicKey();
  }

  ContentSigner signer(Budget budget, SecureRandom random) {
    budget.checkTime();
    return Der.guarded(
        "the private key cannot sign",
        () -> supported(certifier).signing().signer(new MeteredRandom(budget, random)));
  }

  @Override
  public String toString() {
    return "PrivateKey";
  }

  private static <T> T supported(@Nullable T ability) {
    if (ability == null) {
      throw new FunctionException("private keys of this kind are not supported here");
    }
    return ability;
  }
}
