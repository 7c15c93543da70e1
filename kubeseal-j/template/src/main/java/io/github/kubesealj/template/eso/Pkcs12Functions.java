package io.github.kubesealj.template.eso;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.x509.Base64Text;
import io.github.kubesealj.template.x509.Certificate;
import io.github.kubesealj.template.x509.Pem;
import io.github.kubesealj.template.x509.PemBlock;
import io.github.kubesealj.template.x509.Pkcs12;
import io.github.kubesealj.template.x509.Pkcs12Reader;
import io.github.kubesealj.template.x509.Pkcs12Writer;
import io.github.kubesealj.template.x509.PrivateKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** Functions between PKCS#12 and PEM. What they make is base64, what they read is not. */
final class Pkcs12Functions {
  private final SecureRandom random;

  Pkcs12Functions(SecureRandom random) {
    this.random = random;
  }

  /** {@code pkcs12keyPass}: the private key, as PKCS#8. */
  static String key(Budget budget, String password, String file) {
    return Pem.encode("PRIVATE KEY", Pkcs12Reader.read(budget, file, password).key().pkcs8());
  }

  /** {@code pkcs12certPass}: the certificates, the leaf first where they are a chain. */
  static String certificates(Budget budget, String password, String file) {
    Pkcs12 content = Pkcs12Reader.read(budget, file, password);
    StringBuilder unordered = new StringBuilder(PemFunctions.pem(content.certificate()));
    content.others().forEach(other -> unordered.append(PemFunctions.pem(other)));
    try {
      StringBuilder ordered = new StringBuilder();
      CertificateChain.ordered(budget, unordered.toString())
          .forEach(certificate -> ordered.append(PemFunctions.pem(certificate)));
      return ordered.toString();
    } catch (FunctionException e) {
      return unordered.toString();
    }
  }

  /** {@code pemToPkcs12Pass}: of the first certificate alone. */
  String ofLeaf(Budget budget, String certificate, String key, String password) {
    return encode(budget, first(budget, certificate), List.of(), key, password);
  }

  /** {@code fullPemToPkcs12Pass}: of the first certificate and all after it. */
  String ofChain(Budget budget, String certificates, String key, String password) {
    PemBlock leaf = block(budget, certificates, 0);
    return encode(
        budget,
        Certificate.parse(budget, leaf.bytes()),
        parse(budget, certificates, leaf.next()),
        key,
        password);
  }

  /** {@code pemTruststoreToPKCS12Pass}: of certificates to trust. */
  String trustStore(Budget budget, String certificates, String password) {
    List<Certificate> parsed = parse(budget, certificates, 0);
    return base64(budget, new Pkcs12Writer(budget, random, password).trustStore(parsed));
  }

  private String encode(
      Budget budget, Certificate leaf, List<Certificate> others, String key, String password) {
    PrivateKey parsed = AnyPrivateKey.parse(budget, block(budget, key, 0).bytes());
    Pkcs12Writer writer = new Pkcs12Writer(budget, random, password);
    return base64(budget, writer.keyAndChain(parsed, leaf, others));
  }

  private static Certificate first(Budget budget, String pem) {
    return Certificate.parse(budget, block(budget, pem, 0).bytes());
  }

  /** All of them; whatever else there is, were it only an empty line, is refused as in Go. */
  private static List<Certificate> parse(Budget budget, String pem, int from) {
    List<Certificate> certificates = new ArrayList<>();
    int at = from;
    while (at < pem.length()) {
      PemBlock block = block(budget, pem, at);
      budget.list(1);
      certificates.add(Certificate.parse(budget, block.bytes()));
      at = block.next();
    }
    return certificates;
  }

  private static PemBlock block(Budget budget, String pem, int from) {
    PemBlock block = Pem.decode(budget, pem, from);
    if (block == null) {
      throw new FunctionException("no PEM data in input");
    }
    return block;
  }

  private static String base64(Budget budget, String bytes) {
    budget.string(Base64Text.encodedLength(bytes.length()));
    return Base64Text.encode(Utf8.toBytes(bytes));
  }
}
