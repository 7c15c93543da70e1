package io.github.kubesealj.template.eso;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.json.JsonDecoder;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.x509.Pem;
import io.github.kubesealj.template.x509.PemBlock;
import io.github.kubesealj.template.x509.PrivateKey;
import io.github.kubesealj.template.x509.RsaKeys;
import io.github.kubesealj.template.x509.WebKey;

/** Functions on JSON web keys, and decryption with a private key. */
final class KeyFunctions {
  private KeyFunctions() {}

  /** {@code jwkPublicKeyPem}. */
  static String publicWebKey(Budget budget, String json) {
    return Pem.encode("PUBLIC KEY", webKey(budget, json).publicKeyInfo());
  }

  /** {@code jwkPrivateKeyPem}. */
  static String privateWebKey(Budget budget, String json) {
    return Pem.encode("PRIVATE KEY", webKey(budget, json).privateKey().pkcs8());
  }

  /** {@code rsaDecrypt}; the scheme None gives back what is given. */
  static String rsaDecrypt(
      Budget budget, String scheme, String hash, String encrypted, String key) {
    if (scheme.equals("None")) {
      return encrypted;
    }
    PemBlock block = scheme.equals("RSA-OAEP") ? Pem.decode(budget, key, 0) : null;
    if (block != null) {
      PrivateKey parsed = AnyPrivateKey.parse(budget, block.bytes());
      return RsaKeys.decryptOaep(budget, parsed, encrypted, javaHash(hash));
    }
    throw new FunctionException("RSA decryption with an unknown scheme or no key");
  }

  private static String javaHash(String hash) {
    return switch (hash) {
      case "SHA1" -> "SHA-1";
      case "SHA512" -> "SHA-512";
      default -> "SHA-256";
    };
  }

  private static WebKey webKey(Budget budget, String json) {
    if (JsonDecoder.decode(budget, json) instanceof GoMap fields) {
      return new WebKey(budget, fields);
    }
    throw new FunctionException("a JSON web key that is no object");
  }
}
