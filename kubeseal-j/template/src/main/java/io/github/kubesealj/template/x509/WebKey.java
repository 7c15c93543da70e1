package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.value.Value;
import java.math.BigInteger;
import java.util.List;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.math.ec.ECPoint;
import org.jspecify.annotations.Nullable;

/**
 * JSON web keys, as the {@code jwx} library reads them: base64 of any alphabet, padded or not. The
 * fields that have no bearing on the key must be strings and are not looked at further.
 */
public final class WebKey {
  private static final List<String> TEXTS = List.of("alg", "kid", "use", "x5t", "x5t#S256", "x5u");

  private final Budget budget;
  private final GoMap fields;

  /** The key in these fields of a JSON object. */
  public WebKey(Budget budget, GoMap fields) {
    this.budget = budget;
    this.fields = fields;
  }

  /**
   * The DER of the SubjectPublicKeyInfo of a public key.
   *
   * @throws FunctionException where it is none, or a private one, or of a kind Go cannot write
   */
  public String publicKeyInfo() {
    checkTexts();
    if (fields.contains("d")) {
      throw new FunctionException("a private JSON web key where a public one belongs");
    }
    return Der.string(
        switch (text("kty")) {
          case "RSA" -> RsaKeys.publicKey(number("n"), exponent());
          case "EC" -> {
            Curve curve = curve();
            yield new SubjectPublicKeyInfo(curve.algorithm(), point(curve).getEncoded(false));
          }
          case "OKP" -> {
            requireEd25519();
            yield new SubjectPublicKeyInfo(EdwardsKeys.ED25519, Utf8.toBytes(bytes("x")));
          }
          default -> throw unknown();
        });
  }

  /**
   * A private key.
   *
   * @throws FunctionException where it is none, or not valid, or of a kind Go cannot write
   */
  public PrivateKey privateKey() {
    checkTexts();
    return switch (text("kty")) {
      case "RSA" -> RsaKeys.of(budget, Der.guarded("the RSA key is invalid", this::rsa));
      case "EC" -> {
        Curve curve = curve();
        yield EcKeys.of(curve, number("d"), point(curve));
      }
      case "OKP" -> {
        requireEd25519();
        PrivateKey key = EdwardsKeys.ed25519(Utf8.toBytes(bytes("d")));
        if (!Utf8.ofBytes(key.publicKey().getPublicKeyData().getOctets()).equals(bytes("x"))) {
          throw new FunctionException("the parts of a JSON web key do not match");
        }
        yield key;
      }
      default -> throw unknown();
    };
  }

  /** Where one of the numbers that follow from the others is missing, all are worked out. */
  private RSAPrivateKey rsa() {
    BigInteger d = bounded("d");
    BigInteger p = bounded("p");
    BigInteger q = bounded("q");
    BigInteger dp = optional("dp");
    BigInteger dq = optional("dq");
    BigInteger qi = optional("qi");
    if (dp == null || dq == null || qi == null) {
      dp = d.mod(p.subtract(BigInteger.ONE));
      dq = d.mod(q.subtract(BigInteger.ONE));
      qi = q.modInverse(p);
    }
    return new RSAPrivateKey(number("n"), exponent(), d, p, q, dp, dq, qi);
  }

  /** Go's library cuts it off after 64 bits. */
  private BigInteger exponent() {
    return BigInteger.valueOf(number("e").longValue());
  }

  private Curve curve() {
    Curve curve = Curve.ofName(text("crv"));
    if (curve == null) {
      throw new FunctionException("unknown curve of a JSON web key");
    }
    return curve;
  }

  private void requireEd25519() {
    if (!text("crv").equals("Ed25519")) {
      throw unknown();
    }
  }

  private ECPoint point(Curve curve) {
    return Der.guarded(
        "invalid point of an elliptic curve",
        () -> curve.domain().getCurve().validatePoint(number("x"), number("y")));
  }

  private BigInteger bounded(String field) {
    BigInteger number = number(field);
    if (number.bitLength() > RsaKeys.MAX_BITS) {
      throw new FunctionException("RSA keys this long are not supported");
    }
    return number;
  }

  private BigInteger number(String field) {
    return new BigInteger(1, Utf8.toBytes(bytes(field)));
  }

  private @Nullable BigInteger optional(String field) {
    return !fields.contains(field) || bytes(field).isEmpty() ? null : number(field);
  }

  private String bytes(String field) {
    String text = text(field);
    budget.string(text.length());
    int padding = text.indexOf('=');
    if (padding < 0) {
      // Unpadded text is read by a decoder that would take no padding, so that adding it is safe.
      text +=
          switch (text.replace("\n", "").replace("\r", "").length() % 4) {
            case 2 -> "==";
            case 3 -> "=";
            default -> "";
          };
    }
    boolean standard = text.indexOf('+') >= 0 || text.indexOf('/') >= 0;
    if (standard && (text.indexOf('-') >= 0 || text.indexOf('_') >= 0)) {
      throw new FunctionException("illegal base64 data");
    }
    return Base64Text.decodeToString(text.replace('-', '+').replace('_', '/'));
  }

  private String text(String field) {
    Value value = fields.get(field);
    if (value instanceof GoString string) {
      return string.bytes();
    }
    throw new FunctionException("a field of a JSON web key is missing or no string");
  }

  private void checkTexts() {
    for (String field : TEXTS) {
      Value value = fields.get(field);
      if (value != null && !(value instanceof GoString) && value != GoNil.INTERFACE) {
        throw new FunctionException("a field of a JSON web key is no string");
      }
    }
  }

  private static FunctionException unknown() {
    return new FunctionException("a JSON web key of an unknown kind");
  }
}
