package io.github.kubesealj.template.sprig.crypto;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/** Password hashes by bcrypt. */
public final class PasswordHashes {
  private static final int COST = 10;
  private static final int SALT_BYTES = 16;
  private static final int MAX_BYTES = 72;

  /** What one hash takes at most: nothing stops it once it has begun. */
  private static final Duration TIME = Duration.ofMillis(100);

  private final SecureRandom random;

  /** Salts come from {@code random}. */
  public PasswordHashes(SecureRandom random) {
    this.random = random;
  }

  /** Sprig's {@code bcrypt}: {@code $2a$10$}…, or for a password too long a text that says so. */
  public String bcrypt(Budget budget, String password) {
    if (password.length() > MAX_BYTES) {
      return "failed to encrypt string with bcrypt: bcrypt: password length exceeds 72 bytes";
    }
    budget.key();
    budget.reserve(TIME);
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    byte[] bytes = Utf8.toBytes(password);
    String hash = OpenBSDBCrypt.generate("2a", bytes, salt, COST);
    Arrays.fill(bytes, (byte) 0);
    return hash;
  }

  /** Sprig's {@code htpasswd}: user, colon, hash; a text instead for a user with a colon. */
  public String htpasswd(Budget budget, String user, String password) {
    budget.string(user.length() + 100L);
    if (user.indexOf(':') >= 0) {
      return "invalid username: " + user;
    }
    return user + ":" + bcrypt(budget, password);
  }
}
