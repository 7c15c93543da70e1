package io.github.kubesealj.template.eso;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.x509.Certificate;
import io.github.kubesealj.template.x509.IpAddress;
import io.github.kubesealj.template.x509.Pem;
import io.github.kubesealj.template.x509.PemBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Functions that pick something out of PEM texts. */
final class PemFunctions {
  static final String CERTIFICATE = "CERTIFICATE";

  private PemFunctions() {}

  /** {@code filterPEM}: the blocks of a type, in any letter case. */
  static String filter(Budget budget, String type, String text) {
    String input = fromFirstBlock(text);
    budget.string(2L * input.length());
    String wanted = type.toLowerCase(Locale.ROOT);
    StringBuilder blocks = new StringBuilder();
    int at = 0;
    PemBlock block = Pem.decode(budget, input, at);
    while (block != null) {
      budget.step();
      if (block.type().toLowerCase(Locale.ROOT).equals(wanted)) {
        blocks.append(Pem.encode(block));
      }
      at = block.next();
      block = Pem.decode(budget, input, at);
    }
    if (blocks.isEmpty() && at < input.length()) {
      throw new FunctionException("error filtering pem: found junk");
    }
    return blocks.toString();
  }

  /** {@code filterCertChain}: the leaf, the intermediates or the root of a chain. */
  static String filterChain(Budget budget, String part, String text) {
    List<Certificate> chain = CertificateChain.ordered(budget, text);
    return switch (part) {
      case "leaf" -> isRoot(chain.getFirst()) ? "" : pem(chain.getFirst());
      case "root" -> isRoot(chain.getLast()) ? pem(chain.getLast()) : "";
      case "intermediate" -> {
        StringBuilder intermediates = new StringBuilder();
        for (Certificate certificate : chain.subList(1, chain.size())) {
          if (isRoot(certificate)) {
            break;
          }
          intermediates.append(pem(certificate));
        }
        yield intermediates.toString();
      }
      default -> "";
    };
  }

  /** {@code certSANs}: the alternative names of a certificate. */
  static GoList alternativeNames(Budget budget, String text) {
    PemBlock block = Pem.decode(budget, fromFirstBlock(text), 0);
    if (block == null) {
      throw new FunctionException("failed to decode PEM block");
    }
    Certificate.Names names = Certificate.parse(budget, block.bytes()).names();
    List<String> all = new ArrayList<>(names.dns());
    names.ips().forEach(ip -> all.add(IpAddress.format(ip)));
    all.addAll(names.emails());
    all.addAll(names.uris());
    budget.list(all.size());
    return GoList.ofStrings(all);
  }

  static String pem(Certificate certificate) {
    return Pem.encode(CERTIFICATE, certificate.raw());
  }

  private static boolean isRoot(Certificate certificate) {
    String issuer = certificate.authorityKeyId();
    String own = certificate.subjectKeyId();
    return issuer == null || issuer.equals(own == null ? "" : own);
  }

  private static String fromFirstBlock(String text) {
    return text.substring(Math.max(0, text.indexOf("-----BEGIN")));
  }
}
