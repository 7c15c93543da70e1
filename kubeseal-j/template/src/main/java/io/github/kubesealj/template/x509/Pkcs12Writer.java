package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.AuthenticatedSafe;
import org.bouncycastle.asn1.pkcs.CertBag;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** Writes PKCS#12 as the modern encoder of Go's {@code go-pkcs12} does. */
public final class Pkcs12Writer {
  private static final int SALT_BYTES = 16;
  private static final AlgorithmIdentifier MAC_HASH =
      new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

  /** Marks what Java shall trust. */
  private static final ASN1ObjectIdentifier JAVA_TRUST_STORE =
      new ASN1ObjectIdentifier("2.16.840.1.113894.746875.1.1");

  private final Budget budget;
  private final SecureRandom random;
  private final PasswordKeys password;

  /** For one file with this password. */
  public Pkcs12Writer(Budget budget, SecureRandom random, String password) {
    budget.key();
    this.budget = budget;
    this.random = random;
    this.password = PasswordKeys.of(budget, password);
  }

  /** A private key with its certificate and those above it. */
  public String keyAndChain(PrivateKey key, Certificate certificate, List<Certificate> others) {
    Attribute keyId =
        attribute(
            PKCSObjectIdentifiers.pkcs_9_at_localKeyId,
            new DEROctetString(sha1(certificate.raw())));
    List<SafeBag> bags = new ArrayList<>();
    bags.add(certificateBag(certificate, keyId));
    others.forEach(other -> bags.add(certificateBag(other)));
    ContentInfo certificates = encrypted(bags);
    AlgorithmIdentifier algorithm = PasswordKeys.newAlgorithm(random);
    SafeBag keyBag =
        new SafeBag(
            PKCSObjectIdentifiers.pkcs8ShroudedKeyBag,
            new EncryptedPrivateKeyInfo(
                algorithm, password.crypt(true, algorithm, Der.bytes(key.info()))),
            new DERSet(keyId));
    return file(certificates, data(Der.bytes(new DERSequence(keyBag))));
  }

  /** Certificates that are trusted, each with its subject as a friendly name. */
  public String trustStore(List<Certificate> certificates) {
    Attribute trusted = attribute(JAVA_TRUST_STORE, KeyPurposeId.anyExtendedKeyUsage);
    List<SafeBag> bags = new ArrayList<>();
    for (Certificate certificate : certificates) {
      budget.string(6L * certificate.raw().length());
      Attribute name =
          Der.guarded(
              "PKCS#12 cannot hold a character",
              () ->
                  attribute(
                      PKCSObjectIdentifiers.pkcs_9_at_friendlyName,
                      new DERBMPString(Utf8.decode(Names.print(certificate.subject())))));
      bags.add(certificateBag(certificate, trusted, name));
    }
    return file(encrypted(bags));
  }

  private String file(ContentInfo... parts) {
    byte[] content = Der.bytes(new AuthenticatedSafe(parts));
    budget.string(2L * content.length);
    byte[] salt = PasswordKeys.drawn(random, SALT_BYTES);
    MacData blank = mac(new byte[0], salt);
    MacData mac = mac(password.mac(blank, content), salt);
    return Der.string(new Pfx(data(content), mac));
  }

  private static MacData mac(byte[] digest, byte[] salt) {
    return new MacData(new DigestInfo(MAC_HASH, digest), salt, PasswordKeys.ROUNDS);
  }

  private ContentInfo encrypted(List<SafeBag> bags) {
    AlgorithmIdentifier algorithm = PasswordKeys.newAlgorithm(random);
    byte[] plain = Der.bytes(new DERSequence(bags.toArray(new ASN1Encodable[0])));
    byte[] encrypted = password.crypt(true, algorithm, plain);
    return new ContentInfo(
        PKCSObjectIdentifiers.encryptedData,
        new EncryptedData(PKCSObjectIdentifiers.data, algorithm, new DEROctetString(encrypted)));
  }

  private static ContentInfo data(byte[] content) {
    return new ContentInfo(PKCSObjectIdentifiers.data, new DEROctetString(content));
  }

  private SafeBag certificateBag(Certificate certificate, Attribute... attributes) {
    budget.memory(4L * certificate.raw().length());
    return new SafeBag(
        PKCSObjectIdentifiers.certBag,
        new CertBag(
            PKCSObjectIdentifiers.x509Certificate,
            new DEROctetString(Utf8.toBytes(certificate.raw()))),
        new DERSet(attributes));
  }

  private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Attribute(type, new DERSet(value));
  }

  private static byte[] sha1(String bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(Utf8.toBytes(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-1 is part of every Java platform", e);
    }
  }
}
