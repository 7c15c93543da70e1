package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.Validity;
import org.bouncycastle.operator.ContentSigner;
import org.jspecify.annotations.Nullable;

/**
 * A certificate for TLS servers and clients, or for an authority, as Go's {@code
 * x509.CreateCertificate} makes it, extensions in Go's order.
 *
 * @param commonName empty for none
 * @param dns DNS names
 * @param ips addresses, of four or sixteen bytes
 * @param notBefore when it starts to be valid
 * @param notAfter when it ends
 * @param authority whether it may sign others
 */
public record CertificateTemplate(
    String commonName,
    List<String> dns,
    List<String> ips,
    Instant notBefore,
    Instant notAfter,
    boolean authority) {
  private static final int VERSION_3 = 2;
  private static final int SERIAL_BITS = 128;
  private static final int KEY_ID_BYTES = 20;

  private static final ExtendedKeyUsage TLS =
      new ExtendedKeyUsage(
          new KeyPurposeId[] {KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth});

  /** The memory that one alternative name takes while it is put in, but for its text. */
  private static final int NAME_BYTES = 96;

  /**
   * The DER of the certificate for this key, signed by itself.
   *
   * @throws FunctionException where Go would not make it
   */
  public String selfSigned(Budget budget, SecureRandom random, PrivateKey key) {
    return sign(budget, random, key, Names.commonName(commonName), null, key);
  }

  /**
   * The DER of the certificate for this key, signed by that of its parent.
   *
   * @throws FunctionException where Go would not make it
   */
  public String signedBy(
      Budget budget,
      SecureRandom random,
      PrivateKey key,
      Certificate parent,
      PrivateKey parentKey) {
    if (!Arrays.equals(Der.bytes(parent.publicKey()), Der.bytes(parentKey.publicKey()))) {
      throw new FunctionException("the private key does not match the parent's public key");
    }
    return sign(budget, random, key, parent.subject(), parent.subjectKeyId(), parentKey);
  }

  private String sign(
      Budget budget,
      SecureRandom random,
      PrivateKey key,
      X500Name issuer,
      @Nullable String issuerKeyId,
      PrivateKey issuerKey) {
    budget.key();
    budget.string(8L * commonName.length() + 4096);
    X500Name subject = Names.commonName(commonName);
    boolean ownIssuer = Arrays.equals(Der.bytes(issuer), Der.bytes(subject));
    String authorityKeyId = ownIssuer || issuerKeyId == null ? "" : issuerKeyId;
    GeneralName[] names = names(budget);
    return Der.guarded(
        "the certificate cannot be made",
        () -> {
          ContentSigner signer = issuerKey.signer(budget, random);
          // Not by Bouncy Castle's builder, which refuses an issuer without a name.
          ASN1Encodable body =
              sequence(
                  new DERTaggedObject(0, new ASN1Integer(VERSION_3)),
                  new ASN1Integer(new BigInteger(SERIAL_BITS, random)),
                  signer.getAlgorithmIdentifier(),
                  issuer,
                  new Validity(new Time(Date.from(notBefore)), new Time(Date.from(notAfter))),
                  subject,
                  key.publicKey(),
                  new DERTaggedObject(3, extensions(key, authorityKeyId, names)));
          signer.getOutputStream().write(Der.bytes(body));
          return Der.string(
              sequence(
                  body, signer.getAlgorithmIdentifier(), new DERBitString(signer.getSignature())));
        });
  }

  private static ASN1Encodable sequence(ASN1Encodable... elements) {
    return new DERSequence(elements);
  }

  private Extensions extensions(PrivateKey key, String authorityKeyId, GeneralName[] names)
      throws GeneralSecurityException, IOException {
    ExtensionsGenerator extensions = new ExtensionsGenerator();
    int usage = KeyUsage.digitalSignature | KeyUsage.keyEncipherment;
    extensions.addExtension(
        Extension.keyUsage, true, new KeyUsage(authority ? usage | KeyUsage.keyCertSign : usage));
    extensions.addExtension(Extension.extendedKeyUsage, false, TLS);
    extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    if (authority) {
      extensions.addExtension(Extension.subjectKeyIdentifier, false, keyId(key.publicKey()));
    }
    if (!authorityKeyId.isEmpty()) {
      extensions.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new AuthorityKeyIdentifier(Utf8.toBytes(authorityKeyId)));
    }
    if (names.length > 0) {
      extensions.addExtension(
          Extension.subjectAlternativeName, commonName.isEmpty(), new GeneralNames(names));
    }
    return extensions.generate();
  }

  private GeneralName[] names(Budget budget) {
    List<GeneralName> names = new ArrayList<>();
    for (String name : dns) {
      budget.memory(NAME_BYTES + 4L * name.length());
      if (!Names.isAscii(name)) {
        throw new FunctionException("a DNS name cannot be encoded as an IA5String");
      }
      names.add(new GeneralName(GeneralName.dNSName, new DERIA5String(name)));
    }
    for (String ip : ips) {
      budget.memory(NAME_BYTES);
      names.add(new GeneralName(GeneralName.iPAddress, new DEROctetString(Utf8.toBytes(ip))));
    }
    return names.toArray(new GeneralName[0]);
  }

  /** Go takes the start of the SHA-256 hash (RFC 7093), not SHA-1 as others do. */
  private static SubjectKeyIdentifier keyId(SubjectPublicKeyInfo key)
      throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getPublicKeyData().getOctets());
    return new SubjectKeyIdentifier(Arrays.copyOf(hash, KEY_ID_BYTES));
  }
}
