package io.github.kubesealj.core.crypto;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/**
 * The certificate of a key just made, put together field by field (RFC 5280 §4.1): Bouncy Castle's
 * generators insist on an issuer's name, which upstream's certificates leave empty by default.
 */
record SelfSignedCertificate(
    KeyPair pair, String commonName, Instant notBefore, Duration validity) {
  private static final int SERIAL_BITS = 128;
  private static final int VERSION_3 = 2;
  private static final AlgorithmIdentifier SHA256_WITH_RSA =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);

  /** The signed certificate, DER. */
  byte[] der(SecureRandom random) throws GeneralSecurityException, IOException {
    SubjectPublicKeyInfo key = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
    DERSequence signed =
        sequence(
            new DERTaggedObject(true, 0, new ASN1Integer(VERSION_3)),
            new ASN1Integer(new BigInteger(SERIAL_BITS, random)),
            SHA256_WITH_RSA,
            name(),
            sequence(new Time(Date.from(notBefore)), new Time(Date.from(notBefore.plus(validity)))),
            name(),
            key,
            new DERTaggedObject(true, 3, extensions(key)));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(pair.getPrivate(), random);
    signature.update(signed.getEncoded());
    return sequence(signed, SHA256_WITH_RSA, new DERBitString(signature.sign())).getEncoded();
  }

  private static Extensions extensions(SubjectPublicKeyInfo key)
      throws IOException, GeneralSecurityException {
    ExtensionsGenerator extensions = new ExtensionsGenerator();
    extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.encipherOnly));
    extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
    extensions.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
    return extensions.generate();
  }

  private X500Name name() {
    X500NameBuilder builder = new X500NameBuilder(BCStyle.INSTANCE);
    if (!commonName.isEmpty()) {
      builder.addRDN(BCStyle.CN, commonName);
    }
    return builder.build();
  }

  private static DERSequence sequence(ASN1Encodable... parts) {
    return new DERSequence(parts);
  }
}
