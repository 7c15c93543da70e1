package io.github.kubesealj.template.x509;

import org.jspecify.annotations.Nullable;

/** Go's {@code net.ParseIP}, and the text Go prints for an address. */
public final class IpAddress {
  private static final int GROUPS = 8;
  private static final int MAX_LENGTH = 45;

  /** What stands before an IPv4 address in an IPv6 one. */
  private static final String MAPPED = "\0".repeat(10) + "\u00FF\u00FF";

  private IpAddress() {}

  /** Its bytes, four of them where it is or embeds an IPv4 address; null where it is none. */
  public static @Nullable String parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    return text.indexOf(':') < 0 ? v4(text) : v6(text);
  }

  /** The text of four or sixteen bytes. */
  public static String format(String bytes) {
    if (bytes.length() == 4 || bytes.startsWith(MAPPED)) {
      String last = bytes.substring(bytes.length() - 4);
      return String.join(".", last.chars().mapToObj(Integer::toString).toList());
    }
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = bytes.charAt(2 * i) << 8 | bytes.charAt(2 * i + 1);
    }
    int zerosAt = -1;
    int zeros = 1;
    for (int i = 0; i < GROUPS; i++) {
      int length = 0;
      while (i + length < GROUPS && groups[i + length] == 0) {
        length++;
      }
      if (length > zeros) {
        zerosAt = i;
        zeros = length;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      if (i == zerosAt) {
        text.append("::");
        i += zeros - 1;
      } else {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
          text.append(':');
        }
        text.append(Integer.toHexString(groups[i]));
      }
    }
    return text.toString();
  }

  private static @Nullable String v4(String text) {
    String[] parts = text.split("\\.", -1);
    StringBuilder bytes = new StringBuilder(4);
    for (String part : parts) {
      boolean leadingZero = part.length() > 1 && part.startsWith("0");
      int value = part.length() > 3 || leadingZero ? -1 : number(part, 10);
      if (value < 0 || value > 255) {
        return null;
      }
      bytes.append((char) value);
    }
    return parts.length == 4 ? bytes.toString() : null;
  }

  private static @Nullable String v6(String text) {
    int gap = text.indexOf("::");
    String head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
    String tail = gap < 0 ? "" : groups(text.substring(gap + 2), true);
    if (head == null || tail == null) {
      return null;
    }
    int missing = 2 * GROUPS - head.length() - tail.length();
    if (gap < 0 ? missing != 0 : missing < 2) {
      return null;
    }
    String bytes = head + "\0".repeat(missing) + tail;
    return bytes.startsWith(MAPPED) ? bytes.substring(MAPPED.length()) : bytes;
  }

  /** The bytes of groups with colons between them, of which the last may be an IPv4 address. */
  private static @Nullable String groups(String text, boolean last) {
    StringBuilder bytes = new StringBuilder(2 * GROUPS);
    String[] parts = text.isEmpty() ? new String[0] : text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      if (last && i == parts.length - 1 && part.indexOf('.') >= 0) {
        String v4 = v4(part);
        if (v4 == null) {
          return null;
        }
        bytes.append(v4);
      } else {
        int value = part.length() > 4 ? -1 : number(part, 16);
        if (value < 0) {
          return null;
        }
        bytes.append((char) (value >> 8)).append((char) (value & 0xFF));
      }
    }
    return bytes.toString();
  }

  /** The number of these digits, or less than 0 where there are none or others among them. */
  private static int number(String digits, int radix) {
    int value = digits.isEmpty() ? -1 : 0;
    for (int i = 0; i < digits.length() && value >= 0; i++) {
      int digit = digits.charAt(i) < 0x80 ? Character.digit(digits.charAt(i), radix) : -1;
      value = digit < 0 ? -1 : value * radix + digit;
    }
    return value;
  }
}
