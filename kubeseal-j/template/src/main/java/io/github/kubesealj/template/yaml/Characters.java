package io.github.kubesealj.template.yaml;

import io.github.kubesealj.template.value.Utf8;

/** Characters in byte strings of valid UTF-8, as YAML 1.1 classes them. */
final class Characters {
  private Characters() {}

  static int width(String bytes, int index) {
    return Utf8.width(bytes, index);
  }

  static boolean isBlank(String bytes, int index) {
    return bytes.charAt(index) == ' ' || bytes.charAt(index) == '\t';
  }

  static boolean isBreak(String bytes, int index) {
    int rune = Utf8.runeAt(bytes, index);
    return rune == '\r' || rune == '\n' || rune == 0x85 || rune == 0x2028 || rune == 0x2029;
  }

  /** Go-yaml prints nothing beyond the first 65,536 characters as it is. */
  static boolean isPrintable(String bytes, int index) {
    int rune = Utf8.runeAt(bytes, index);
    return rune == '\n'
        || (rune >= ' ' && rune <= '~')
        || (rune >= 0xA0 && rune <= 0xFFFD && rune != 0xFEFF);
  }
}
