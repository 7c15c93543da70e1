package io.github.kubesealj.template.sprig.crypto;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;

/** Sprig's {@code derivePassword}: the Master Password algorithm. */
public final class DerivedPasswords {
  private static final String SCOPE = "com.lyndir.masterpassword";
  private static final int COST = 32_768;
  private static final int BLOCKS = 8;
  private static final int PARALLEL = 2;
  private static final int KEY_BYTES = 64;

  /** What scrypt takes with that, and a bit. */
  private static final long MEMORY = 128L * BLOCKS * (COST + 8);

  /** The same in time, on a slow machine: nothing stops it once it has begun. */
  private static final Duration TIME = Duration.ofMillis(300);

  /** Every letter stands for one character of those that {@link #characters} gives. */
  private static final Map<String, List<String>> SHAPES =
      Map.of(
          "maximum", List.of("anoxxxxxxxxxxxxxxxxx", "axxxxxxxxxxxxxxxxxno"),
          "long",
              List.of(
                  "CvcvnoCvcvCvcv",
                  "CvcvCvcvnoCvcv",
                  "CvcvCvcvCvcvno",
                  "CvccnoCvcvCvcv",
                  "CvccCvcvnoCvcv",
                  "CvccCvcvCvcvno",
                  "CvcvnoCvccCvcv",
                  "CvcvCvccnoCvcv",
                  "CvcvCvccCvcvno",
                  "CvcvnoCvcvCvcc",
                  "CvcvCvcvnoCvcc",
                  "CvcvCvcvCvccno",
                  "CvccnoCvccCvcv",
                  "CvccCvccnoCvcv",
                  "CvccCvccCvcvno",
                  "CvcvnoCvccCvcc",
                  "CvcvCvccnoCvcc",
                  "CvcvCvccCvccno",
                  "CvccnoCvcvCvcc",
                  "CvccCvcvnoCvcc",
                  "CvccCvcvCvccno"),
          "medium", List.of("CvcnoCvc", "CvcCvcno"),
          "short", List.of("Cvcn"),
          "basic", List.of("aaanaaan", "aannaaan", "aaannaaa"),
          "pin", List.of("nnnn"));

  private DerivedPasswords() {}

  /** The password of this kind for a site; a text that says so where there is no such kind. */
  public static String derive(
      Budget budget, long counter, String kind, String password, String user, String site) {
    List<String> shapes = SHAPES.get(kind);
    if (shapes == null) {
      budget.string(kind.length() + 40L);
      return "cannot find password template " + kind;
    }
    budget.key();
    budget.string(user.length() + 64L);
    budget.string(site.length() + 64L);
    byte[] key = scrypt(budget, password, SCOPE + number(user.length()) + user);
    byte[] seed = hmac(key, Utf8.toBytes(SCOPE + number(site.length()) + site + number(counter)));
    Arrays.fill(key, (byte) 0);
    return password(shapes.get((seed[0] & 0xFF) % shapes.size()), seed);
  }

  private static byte[] scrypt(Budget budget, String password, String salt) {
    budget.memory(MEMORY);
    budget.reserve(TIME);
    byte[] bytes = Utf8.toBytes(password);
    byte[] key = SCrypt.generate(bytes, Utf8.toBytes(salt), COST, BLOCKS, PARALLEL, KEY_BYTES);
    Arrays.fill(bytes, (byte) 0);
    budget.release(MEMORY);
    return key;
  }

  private static String password(String shape, byte[] seed) {
    StringBuilder password = new StringBuilder(shape.length());
    for (int i = 0; i < shape.length(); i++) {
      String characters = characters(shape.charAt(i));
      password.append(characters.charAt((seed[i + 1] & 0xFF) % characters.length()));
    }
    return password.toString();
  }

  private static String characters(char letter) {
    return switch (letter) {
      case 'C' -> "BCDFGHJKLMNPQRSTVWXYZ";
      case 'v' -> "aeiou";
      case 'c' -> "bcdfghjklmnpqrstvwxyz";
      case 'a' -> "AEIOUaeiouBCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz";
      case 'n' -> "0123456789";
      case 'o' -> "@&%?,=[]_:-+*$#!'^~;()/.";
      case 'x' -> "AEIOUaeiouBCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz0123456789!@#$%^&*()";
      default -> throw new IllegalStateException("no such letter in any shape");
    };
  }

  /** Four bytes, the highest first. */
  private static String number(long value) {
    StringBuilder bytes = new StringBuilder(4);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes.append((char) (value >> shift & 0xFF));
    }
    return bytes.toString();
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC is part of every Java platform", e);
    }
  }
}
