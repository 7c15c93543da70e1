package io.github.kubesealj.template.sprig.crypto;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoCertificate;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.value.Value;
import io.github.kubesealj.template.x509.Base64Text;
import io.github.kubesealj.template.x509.Certificate;
import io.github.kubesealj.template.x509.CertificateTemplate;
import io.github.kubesealj.template.x509.IpAddress;
import io.github.kubesealj.template.x509.Pem;
import io.github.kubesealj.template.x509.PemBlock;
import io.github.kubesealj.template.x509.PrivateKey;
import io.github.kubesealj.template.x509.RsaKeys;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Certificates with their private keys. New keys are RSA of 2048 bits. */
public final class Certificates {
  private static final int RSA_BITS = 2048;
  private static final long NANOS_A_DAY = Duration.ofDays(1).toNanos();
  private static final String CERTIFICATE = "CERTIFICATE";

  private final InstantSource clock;
  private final SecureRandom random;

  /** They are valid from the clock's time on; keys and serial numbers come from {@code random}. */
  public Certificates(InstantSource clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  /** Sprig's {@code genCA}. */
  public GoCertificate authority(Budget budget, String name, long days) {
    return authority(budget, name, days, newKey(budget));
  }

  /** Sprig's {@code genCAWithKey}. */
  public GoCertificate authorityWithKey(Budget budget, String name, long days, String key) {
    return authority(budget, name, days, Keys.parse(budget, key));
  }

  /** Sprig's {@code genSelfSignedCert}. */
  public GoCertificate selfSigned(Budget budget, String name, GoList ips, GoList dns, long days) {
    return selfSigned(budget, template(budget, name, ips, dns, days), newKey(budget));
  }

  /** Sprig's {@code genSelfSignedCertWithKey}. */
  public GoCertificate selfSignedWithKey(
      Budget budget, String name, GoList ips, GoList dns, long days, String key) {
    PrivateKey parsed = Keys.parse(budget, key);
    return selfSigned(budget, template(budget, name, ips, dns, days), parsed);
  }

  /** Sprig's {@code genSignedCert}. */
  public GoCertificate signed(
      Budget budget, String name, GoList ips, GoList dns, long days, GoCertificate authority) {
    Signer signer = signer(budget, authority);
    return signed(budget, template(budget, name, ips, dns, days), signer, newKey(budget));
  }

  /** Sprig's {@code genSignedCertWithKey}. */
  public GoCertificate signedWithKey(
      Budget budget,
      String name,
      GoList ips,
      GoList dns,
      long days,
      GoCertificate authority,
      String key) {
    PrivateKey parsed = Keys.parse(budget, key);
    Signer signer = signer(budget, authority);
    return signed(budget, template(budget, name, ips, dns, days), signer, parsed);
  }

  /** Sprig's {@code buildCustomCert}: both given as base64 of PEM, and only looked at. */
  public static GoCertificate custom(Budget budget, String certificate, String key) {
    budget.string(certificate.length());
    budget.string(key.length());
    String certificatePem = Utf8.ofBytes(Base64Text.decode(certificate));
    String keyPem = Utf8.ofBytes(Base64Text.decode(key));
    parse(budget, certificatePem);
    Keys.parse(budget, keyPem);
    return new GoCertificate(certificatePem, keyPem);
  }

  /** Who signs: its certificate and private key. */
  private record Signer(Certificate certificate, PrivateKey key) {}

  private static Signer signer(Budget budget, GoCertificate authority) {
    return new Signer(parse(budget, authority.cert()), Keys.parse(budget, authority.key()));
  }

  private static Certificate parse(Budget budget, String pem) {
    PemBlock block = Pem.decode(budget, pem, 0);
    if (block == null) {
      throw new FunctionException("unable to decode certificate");
    }
    return Certificate.parse(budget, block.bytes());
  }

  private GoCertificate authority(Budget budget, String name, long days, PrivateKey key) {
    Instant now = clock.instant();
    CertificateTemplate template =
        new CertificateTemplate(name, List.of(), List.of(), now, end(now, days), true);
    return selfSigned(budget, template, key);
  }

  private GoCertificate selfSigned(Budget budget, CertificateTemplate template, PrivateKey key) {
    return result(budget, template.selfSigned(budget, random, key), key);
  }

  private GoCertificate signed(
      Budget budget, CertificateTemplate template, Signer signer, PrivateKey key) {
    String der = template.signedBy(budget, random, key, signer.certificate(), signer.key());
    return result(budget, der, key);
  }

  private static GoCertificate result(Budget budget, String der, PrivateKey key) {
    budget.string(2L * der.length());
    return new GoCertificate(Pem.encode(CERTIFICATE, der), key.pem());
  }

  private CertificateTemplate template(
      Budget budget, String name, GoList ips, GoList dns, long days) {
    budget.list(ips.size());
    budget.list(dns.size());
    List<String> addresses = new ArrayList<>();
    for (Value ip : ips.elements()) {
      String address = IpAddress.parse(text(ip));
      if (address == null) {
        throw new FunctionException("error parsing ip");
      }
      addresses.add(address);
    }
    List<String> names = new ArrayList<>();
    for (Value dnsName : dns.elements()) {
      names.add(text(dnsName));
    }
    Instant now = clock.instant();
    return new CertificateTemplate(name, names, addresses, now, end(now, days), false);
  }

  private static String text(Value value) {
    if (value instanceof GoString string) {
      return string.bytes();
    }
    throw new FunctionException("an alternative name is not a string");
  }

  /** Go counts nanoseconds in 64 bits, and lets them overflow. */
  private static Instant end(Instant start, long days) {
    return start.plusNanos(days * NANOS_A_DAY);
  }

  private PrivateKey newKey(Budget budget) {
    return RsaKeys.generate(budget, random, RSA_BITS);
  }
}
