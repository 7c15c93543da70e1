package io.github.kubesealj.template.sprig.crypto;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.x509.Base64Text;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random texts, and texts in random order. */
public final class RandomTexts {
  private static final String DIGITS = "0123456789";
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final char FIRST_PRINTABLE = ' ';
  private static final int PRINTABLE = '~' - ' ' + 1;
  private static final int UUID_BYTES = 16;

  private final SecureRandom random;

  /** Everything comes from {@code random}. */
  public RandomTexts(SecureRandom random) {
    this.random = random;
  }

  /** Sprig's {@code randAlphaNum}; nothing for a negative count. */
  public String alphaNum(Budget budget, long count) {
    return ofAlphabet(budget, count, DIGITS + LETTERS);
  }

  /** Sprig's {@code randAlpha}; nothing for a negative count. */
  public String alpha(Budget budget, long count) {
    return ofAlphabet(budget, count, LETTERS);
  }

  /** Sprig's {@code randNumeric}; nothing for a negative count. */
  public String numeric(Budget budget, long count) {
    return ofAlphabet(budget, count, DIGITS);
  }

  /** Sprig's {@code randAscii}: space to tilde; nothing for a negative count. */
  public String ascii(Budget budget, long count) {
    StringBuilder printable = new StringBuilder(PRINTABLE);
    for (int i = 0; i < PRINTABLE; i++) {
      printable.append((char) (FIRST_PRINTABLE + i));
    }
    return ofAlphabet(budget, count, printable.toString());
  }

  /** Sprig's {@code randBytes}: so many bytes, as base64. */
  public String bytes(Budget budget, long count) {
    if (count < 0) {
      throw new FunctionException("negative number of bytes");
    }
    if (count > budget.limits().size(Limit.STRING)) {
      budget.string(count);
    }
    budget.string(Base64Text.encodedLength(count));
    byte[] bytes = new byte[(int) count];
    random.nextBytes(bytes);
    return Base64Text.encode(bytes);
  }

  /** Sprig's {@code shuffle}: the runes in random order. */
  public String shuffle(Budget budget, String text) {
    long runeBytes = 4L * text.length();
    budget.string(3L * text.length());
    budget.memory(runeBytes);
    int[] runes = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i += Utf8.width(text, i)) {
      runes[count++] = Utf8.runeAt(text, i);
    }
    RandomDraws draws = new RandomDraws(budget, random);
    StringBuilder shuffled = new StringBuilder(text.length());
    for (int i = count - 1; i >= 0; i--) {
      int other = draws.below(i + 1);
      Utf8.append(shuffled, runes[other]);
      runes[other] = runes[i];
    }
    budget.release(runeBytes);
    return shuffled.toString();
  }

  /** Sprig's {@code uuidv4}. */
  public String uuidv4(Budget budget) {
    budget.string(36);
    byte[] bytes = new byte[UUID_BYTES];
    random.nextBytes(bytes);
    bytes[6] = (byte) ((bytes[6] & 0x0F) | 0x40);
    bytes[8] = (byte) ((bytes[8] & 0x3F) | 0x80);
    String hex = HexFormat.of().formatHex(bytes);
    return String.join(
        "-",
        hex.substring(0, 8),
        hex.substring(8, 12),
        hex.substring(12, 16),
        hex.substring(16, 20),
        hex.substring(20));
  }

  private String ofAlphabet(Budget budget, long count, String alphabet) {
    if (count <= 0) {
      return "";
    }
    budget.string(count);
    RandomDraws draws = new RandomDraws(budget, random);
    StringBuilder text = new StringBuilder((int) count);
    for (int i = 0; i < count; i++) {
      text.append(alphabet.charAt(draws.below(alphabet.length())));
    }
    return text.toString();
  }
}
