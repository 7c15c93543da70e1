package io.github.kubesealj.cli.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.kubesealj.core.crypto.KeyMaterialException.Reason;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What to do about bytes that hold no certificate to seal with; repeats none of them. */
final class CertificateAdvice {
  private static final Pattern BEGIN = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,64})-----");
  private static final String CERTIFICATE = "CERTIFICATE";
  private static final int DER_SEQUENCE = 0x30;

  private CertificateAdvice() {}

  /** How many certificates a PEM text begins. */
  static int certificates(byte[] pem) {
    return (int) labels(pem).stream().filter(CERTIFICATE::equals).count();
  }

  static String about(Reason reason, byte[] bytes) {
    return switch (reason) {
      case MISSING -> aboutMissing(bytes);
      case MALFORMED -> "copy it again, from -----BEGIN to the end of the -----END line";
      case NOT_RSA -> "Sealed Secrets seals with RSA keys only; bring an RSA certificate along";
      case WRONG_SIZE -> "have the controller make a new key pair, or bring a larger one along";
      case MISMATCH -> "bring the certificate along that belongs to the key";
    };
  }

  private static String aboutMissing(byte[] bytes) {
    List<String> labels = labels(bytes);
    if (bytes.length == 0) {
      return "it is empty";
    }
    if (labels.stream().anyMatch(label -> label.endsWith("PRIVATE KEY"))) {
      return "it holds a private key, which nobody needs for sealing: keep it to yourself, and name"
          + " the certificate";
    }
    if (labels.stream().anyMatch(label -> label.endsWith("PUBLIC KEY"))) {
      return "it holds a bare public key, which does not say how long it is good for; name the"
          + " certificate, which kubeseal --fetch-cert prints";
    }
    if (bytes[0] == DER_SEQUENCE && bytes.length > 1 && bytes[1] < 0) {
      return "it looks like DER; openssl x509 -inform der turns it into PEM";
    }
    return bytes[0] == '<'
        ? "it looks like a web page; does something ask for a login in between?"
        : "PEM that begins with -----BEGIN CERTIFICATE----- is expected, which kubeseal --fetch-cert"
            + " prints";
  }

  private static List<String> labels(byte[] bytes) {
    return BEGIN
        .matcher(new String(bytes, ISO_8859_1))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
