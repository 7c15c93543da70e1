package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.AuthenticatedSafe;
import org.bouncycastle.asn1.pkcs.CertBag;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.jspecify.annotations.Nullable;

/** Reads PKCS#12 as {@code DecodeChain} of Go's {@code go-pkcs12} does. */
public final class Pkcs12Reader {
  private final Budget budget;
  private PasswordKeys password;
  private @Nullable PrivateKey key;
  private final List<Certificate> certificates = new ArrayList<>();

  private Pkcs12Reader(Budget budget, PasswordKeys password) {
    this.budget = budget;
    this.password = password;
  }

  /**
   * Reads a key with its certificates.
   *
   * @throws FunctionException where the file is broken, the password wrong, or something missing
   */
  public static Pkcs12 read(Budget budget, String file, String password) {
    Pkcs12Reader reader = new Pkcs12Reader(budget, PasswordKeys.of(budget, password));
    Pfx pfx = Der.read(budget, file, Pfx::getInstance);
    return Der.guarded("malformed PKCS#12", () -> reader.read(pfx, password.isEmpty()));
  }

  private Pkcs12 read(Pfx pfx, boolean noPassword) {
    if (!pfx.getAuthSafe().getContentType().equals(PKCSObjectIdentifiers.data)) {
      throw new FunctionException("not a PKCS#12 file with a password");
    }
    byte[] content = octets(pfx.getAuthSafe().getContent());
    checkMac(pfx.getMacData(), content, noPassword);
    AuthenticatedSafe safe = Der.read(budget, content, AuthenticatedSafe::getInstance);
    for (ContentInfo part : safe.getContentInfo()) {
      for (ASN1Encodable bag : Der.read(budget, content(part), ASN1Sequence::getInstance)) {
        readBag(SafeBag.getInstance(bag));
      }
    }
    if (key == null || certificates.isEmpty()) {
      throw new FunctionException("PKCS#12 without a private key or certificate");
    }
    return new Pkcs12(key, certificates.getFirst(), certificates.subList(1, certificates.size()));
  }

  private void checkMac(@Nullable MacData data, byte[] content, boolean noPassword) {
    if (data == null && !noPassword) {
      throw new FunctionException("PKCS#12 without a MAC");
    }
    if (data != null && !matches(data, content)) {
      if (noPassword) {
        password = PasswordKeys.none(budget);
      }
      if (!noPassword || !matches(data, content)) {
        throw new FunctionException("PKCS#12 password is wrong");
      }
    }
  }

  private boolean matches(MacData data, byte[] content) {
    return MessageDigest.isEqual(password.mac(data, content), data.getMac().getDigest());
  }

  private byte[] content(ContentInfo part) {
    ASN1ObjectIdentifier type = part.getContentType();
    if (type.equals(PKCSObjectIdentifiers.data)) {
      return octets(part.getContent());
    }
    if (type.equals(PKCSObjectIdentifiers.encryptedData)) {
      EncryptedData data = EncryptedData.getInstance(part.getContent());
      return password.crypt(false, data.getEncryptionAlgorithm(), data.getContent().getOctets());
    }
    throw PasswordKeys.unsupported();
  }

  private void readBag(SafeBag bag) {
    ASN1ObjectIdentifier type = bag.getBagId();
    if (type.equals(PKCSObjectIdentifiers.certBag)) {
      CertBag certificate = CertBag.getInstance(bag.getBagValue());
      if (!certificate.getCertId().equals(PKCSObjectIdentifiers.x509Certificate)) {
        throw PasswordKeys.unsupported();
      }
      String der = Utf8.ofBytes(octets(certificate.getCertValue()));
      certificates.add(Certificate.parse(budget, der));
    } else if (type.equals(PKCSObjectIdentifiers.keyBag)) {
      setKey(PrivateKeyInfo.getInstance(bag.getBagValue()));
    } else if (type.equals(PKCSObjectIdentifiers.pkcs8ShroudedKeyBag)) {
      EncryptedPrivateKeyInfo info = EncryptedPrivateKeyInfo.getInstance(bag.getBagValue());
      byte[] der = password.crypt(false, info.getEncryptionAlgorithm(), info.getEncryptedData());
      setKey(Der.read(budget, der, PrivateKeyInfo::getInstance));
    }
  }

  private void setKey(PrivateKeyInfo info) {
    if (key != null) {
      throw new FunctionException("PKCS#12 with more than one private key");
    }
    key = PrivateKeys.of(budget, info);
  }

  private static byte[] octets(ASN1Encodable object) {
    return ASN1OctetString.getInstance(object).getOctets();
  }
}
