package io.github.kubesealj.template.sprig.crypto;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.x509.DsaKeys;
import io.github.kubesealj.template.x509.EcKeys;
import io.github.kubesealj.template.x509.EdwardsKeys;
import io.github.kubesealj.template.x509.Pem;
import io.github.kubesealj.template.x509.PemBlock;
import io.github.kubesealj.template.x509.PrivateKey;
import io.github.kubesealj.template.x509.PrivateKeys;
import io.github.kubesealj.template.x509.RsaKeys;
import java.security.SecureRandom;

/** Private keys: new ones, and given ones. */
public final class Keys {
  private static final int RSA_BITS = 4096;

  private final SecureRandom random;

  /** Keys come from {@code random}. */
  public Keys(SecureRandom random) {
    this.random = random;
  }

  /** Sprig's {@code genPrivateKey}: a key as PEM; a text instead for a type it does not know. */
  public String generate(Budget budget, String type) {
    budget.string(4096L + type.length());
    return switch (type) {
      case "", "rsa" -> RsaKeys.generate(budget, random, RSA_BITS).pem();
      case "dsa" -> DsaKeys.generate(budget, random).pem();
      case "ecdsa" -> EcKeys.generateP256(budget, random).pem();
      case "ed25519" -> EdwardsKeys.generateEd25519(budget, random).pem();
      default -> "Unknown type " + type;
    };
  }

  /** The key in the first block of a PEM text, whose label says how it is written. */
  static PrivateKey parse(Budget budget, String pem) {
    PemBlock block = Pem.decode(budget, pem, 0);
    if (block == null) {
      throw new FunctionException("no PEM data in input");
    }
    String der = block.bytes();
    return switch (block.type()) {
      case "PRIVATE KEY" -> PrivateKeys.pkcs8(budget, der);
      case "RSA PRIVATE KEY" -> PrivateKeys.pkcs1(budget, der);
      case "EC PRIVATE KEY" -> PrivateKeys.sec1(budget, der);
      case "DSA PRIVATE KEY" -> PrivateKeys.dsa(budget, der);
      default -> throw new FunctionException("no private key of a known type in the PEM block");
    };
  }
}
