package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What is used of an X.509 certificate.
 *
 * @param raw its DER, a byte string
 * @param subject its subject
 * @param publicKey its public key
 * @param subjectKeyId a byte string; null where there is none
 * @param authorityKeyId a byte string; null where there is none
 * @param names its alternative names
 */
public record Certificate(
    String raw,
    X500Name subject,
    SubjectPublicKeyInfo publicKey,
    @Nullable String subjectKeyId,
    @Nullable String authorityKeyId,
    Names names) {
  /**
   * Go has no such bound. Names are written again in the order of DER, and sorting them takes a
   * time that grows faster than they do.
   */
  private static final int MAX_BYTES = 128 << 10;

  /**
   * The alternative names, each kind in its order; byte strings.
   *
   * @param dns DNS names
   * @param ips four or sixteen bytes each
   * @param emails addresses
   * @param uris as they are written
   */
  public record Names(List<String> dns, List<String> ips, List<String> emails, List<String> uris) {}

  /**
   * Reads one. Its structure, and the extensions that are used here, are checked as Bouncy Castle
   * does; Go looks into its public key, the texts of its names and all extensions it knows, too.
   *
   * @throws FunctionException where it is none
   */
  public static Certificate parse(Budget budget, String der) {
    if (der.length() > MAX_BYTES) {
      throw new FunctionException("certificates this long are not supported");
    }
    return Der.read(budget, der, asn1 -> of(der, asn1));
  }

  /** Part by part: Bouncy Castle's own class refuses an issuer without a name, and Go does not. */
  private static Certificate of(String der, Object asn1) {
    ASN1Sequence whole = ASN1Sequence.getInstance(asn1);
    ASN1Sequence body = ASN1Sequence.getInstance(whole.getObjectAt(0));
    AlgorithmIdentifier algorithm = AlgorithmIdentifier.getInstance(whole.getObjectAt(1));
    ASN1BitString.getInstance(whole.getObjectAt(2));
    int at = body.getObjectAt(0) instanceof ASN1TaggedObject ? 1 : 0;
    ASN1Integer.getInstance(body.getObjectAt(at));
    if (!algorithm.equals(AlgorithmIdentifier.getInstance(body.getObjectAt(at + 1)))) {
      throw new FunctionException("two signature algorithms in a certificate");
    }
    X500Name.getInstance(body.getObjectAt(at + 2));
    Validity.getInstance(body.getObjectAt(at + 3));
    X500Name subject = X500Name.getInstance(body.getObjectAt(at + 4));
    SubjectPublicKeyInfo key = SubjectPublicKeyInfo.getInstance(body.getObjectAt(at + 5));
    Extensions extensions = null;
    for (int i = at + 6; i < body.size(); i++) {
      ASN1TaggedObject optional = ASN1TaggedObject.getInstance(body.getObjectAt(i));
      if (optional.hasContextTag(3)) {
        extensions = Extensions.getInstance(optional, true);
      }
    }
    return of(
        der, subject, key, extensions == null ? new Extensions(new Extension[0]) : extensions);
  }

  private static Certificate of(
      String der, X500Name subject, SubjectPublicKeyInfo key, Extensions extensions) {
    SubjectKeyIdentifier own = SubjectKeyIdentifier.fromExtensions(extensions);
    AuthorityKeyIdentifier authority = AuthorityKeyIdentifier.fromExtensions(extensions);
    byte[] authorityId = authority == null ? null : authority.getKeyIdentifierOctets();
    return new Certificate(
        der,
        subject,
        key,
        own == null ? null : Utf8.ofBytes(own.getKeyIdentifier()),
        authorityId == null ? null : Utf8.ofBytes(authorityId),
        names(GeneralNames.fromExtensions(extensions, Extension.subjectAlternativeName)));
  }

  private static Names names(@Nullable GeneralNames generalNames) {
    Names names =
        new Names(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    if (generalNames != null) {
      for (GeneralName name : generalNames.getNames()) {
        switch (name.getTagNo()) {
          case GeneralName.dNSName -> names.dns().add(ia5(name));
          case GeneralName.rfc822Name -> names.emails().add(ia5(name));
          case GeneralName.uniformResourceIdentifier -> names.uris().add(ia5(name));
          case GeneralName.iPAddress -> names.ips().add(ip(name));
          default -> {
            // Go does not show the others either.
          }
        }
      }
    }
    return names;
  }

  private static String ia5(GeneralName name) {
    return ASN1IA5String.getInstance(name.getName()).getString();
  }

  private static String ip(GeneralName name) {
    byte[] bytes = ASN1OctetString.getInstance(name.getName()).getOctets();
    if (bytes.length != 4 && bytes.length != 16) {
      throw new IllegalArgumentException("no address");
    }
    return Utf8.ofBytes(bytes);
  }

  @Override
  public String toString() {
    return "Certificate";
  }
}
