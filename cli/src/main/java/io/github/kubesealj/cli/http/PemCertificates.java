package io.github.kubesealj.cli.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates in PEM; text and blocks of other types around them are skipped. */
final class PemCertificates {
  private static final Pattern BLOCK =
      Pattern.compile(
          "-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----([A-Za-z0-9+/=\\s]+)-----END ");

  private PemCertificates() {}

  /**
   * All of them, in order; none if there are none.
   *
   * @throws CertificateException if one is broken
   */
  static List<X509Certificate> read(byte[] pem) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    List<X509Certificate> certificates = new ArrayList<>();
    Matcher block = BLOCK.matcher(new String(pem, ISO_8859_1));
    while (block.find()) {
      certificates.add(decoded(block.group(1), factory));
    }
    return certificates;
  }

  /** Those that can be read, as Go takes a system's bundle: it may hold curiosities. */
  static List<X509Certificate> readable(byte[] pem) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    List<X509Certificate> certificates = new ArrayList<>();
    Matcher block = BLOCK.matcher(new String(pem, ISO_8859_1));
    while (block.find()) {
      try {
        certificates.add(decoded(block.group(1), factory));
      } catch (CertificateException curiosity) {
        // Not trusted, and that is all.
      }
    }
    return certificates;
  }

  private static X509Certificate decoded(String base64, CertificateFactory factory)
      throws CertificateException {
    byte[] der;
    try {
      der = Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException broken) {
      throw new CertificateException("broken base64", broken);
    }
    return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
  }
}
