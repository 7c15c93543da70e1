package io.github.kubesealj.template.x509;

import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.jspecify.annotations.Nullable;

/**
 * An elliptic curve.
 *
 * @param name as JSON web keys call it
 * @param oid its identifier
 * @param signature what Go signs with
 * @param hash the hash of that
 */
record Curve(
    String name,
    ASN1ObjectIdentifier oid,
    AlgorithmIdentifier signature,
    AlgorithmIdentifier hash) {
  static final Curve P256 =
      new Curve(
          "P-256",
          SECObjectIdentifiers.secp256r1,
          X9ObjectIdentifiers.ecdsa_with_SHA256,
          NISTObjectIdentifiers.id_sha256);

  /** All that Go has; the first is unknown to JSON web keys. */
  private static final List<Curve> ALL =
      List.of(
          new Curve(
              "",
              SECObjectIdentifiers.secp224r1,
              X9ObjectIdentifiers.ecdsa_with_SHA256,
              NISTObjectIdentifiers.id_sha256),
          P256,
          new Curve(
              "P-384",
              SECObjectIdentifiers.secp384r1,
              X9ObjectIdentifiers.ecdsa_with_SHA384,
              NISTObjectIdentifiers.id_sha384),
          new Curve(
              "P-521",
              SECObjectIdentifiers.secp521r1,
              X9ObjectIdentifiers.ecdsa_with_SHA512,
              NISTObjectIdentifiers.id_sha512));

  private Curve(
      String name,
      ASN1ObjectIdentifier oid,
      ASN1ObjectIdentifier signature,
      ASN1ObjectIdentifier hash) {
    this(name, oid, new AlgorithmIdentifier(signature), new AlgorithmIdentifier(hash));
  }

  /** The curve of this identifier, or null where Go has none. */
  static @Nullable Curve ofOid(ASN1ObjectIdentifier oid) {
    return ALL.stream().filter(curve -> curve.oid.equals(oid)).findAny().orElse(null);
  }

  /** The curve that JSON web keys name so, or null. */
  static @Nullable Curve ofName(String name) {
    return ALL.stream()
        .filter(curve -> !name.isEmpty() && curve.name.equals(name))
        .findAny()
        .orElse(null);
  }

  ECNamedDomainParameters domain() {
    return ECNamedDomainParameters.lookup(oid);
  }

  /** The algorithm of its keys. */
  AlgorithmIdentifier algorithm() {
    return new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, oid);
  }
}
