package io.github.kubesealj.template.eso;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.sprig.crypto.PasswordHashes;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.x509.Base64Text;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Small functions on texts. */
final class Texts {
  private final PasswordHashes hashes;

  Texts(PasswordHashes hashes) {
    this.hashes = hashes;
  }

  /** {@code hexdec}: the bytes, or a text that says what is wrong, as Go's error does. */
  static String hexDecode(Budget budget, String hex) {
    budget.string(hex.length() / 2 + 64L);
    StringBuilder bytes = new StringBuilder(hex.length() / 2);
    for (int i = 0; i < hex.length(); i += 2) {
      for (int j = i; j < Math.min(i + 2, hex.length()); j++) {
        if (digit(hex.charAt(j)) < 0) {
          return invalidByte(hex.charAt(j));
        }
      }
      if (i + 1 == hex.length()) {
        return "encoding/hex: odd length hex string";
      }
      bytes.append((char) (digit(hex.charAt(i)) << 4 | digit(hex.charAt(i + 1))));
    }
    return bytes.toString();
  }

  /** {@code htpasswd}: its third argument picks {@code sha}, anything else is bcrypt. */
  String htpasswd(Budget budget, String user, String password, String algorithm) {
    if (!algorithm.equals("sha") || user.indexOf(':') >= 0) {
      return hashes.htpasswd(budget, user, password);
    }
    budget.string(user.length() + 64L);
    budget.work(password.length());
    try {
      byte[] hash = MessageDigest.getInstance("SHA-1").digest(Utf8.toBytes(password));
      return user + ":{SHA}" + Base64Text.encode(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-1 is part of every Java platform", e);
    }
  }

  /** Go's {@code %#U}: U+0067 'g', without the character where it is not printable. */
  private static String invalidByte(char c) {
    String number = HexFormat.of().withUpperCase().toHexDigits(c);
    boolean printable = (c >= ' ' && c < 0x7F) || (c > 0xA0 && c != 0xAD);
    String shown = printable ? " '" + Utf8.encode(String.valueOf(c)) + "'" : "";
    return "encoding/hex: invalid byte: U+" + number + shown;
  }

  private static int digit(char c) {
    return Character.digit(c, 16);
  }
}
