package io.github.kubesealj.template.sprig.url;

import io.github.kubesealj.template.function.FunctionException;

/** The parts of a URL, each with the bytes it may hold as they are. */
enum Escaping {
  PATH("-_.~$&+,/:;=@"),
  HOST("-_.~!$&'()*+,;=:[]<>\""),
  ZONE("-_.~!$&'()*+,;=:[]<>\""),
  USER("-_.~$&+,;="),
  FRAGMENT("-_.~$&+,/:;=?@!()*");

  private static final String HEX = "0123456789ABCDEF";

  private final String plain;

  Escaping(String plain) {
    this.plain = plain;
  }

  boolean mustEscape(char c) {
    return !((c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || plain.indexOf(c) >= 0);
  }

  String escape(String bytes) {
    StringBuilder out = new StringBuilder(bytes.length());
    for (int i = 0; i < bytes.length(); i++) {
      char c = bytes.charAt(i);
      if (!mustEscape(c)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  String unescape(String bytes) {
    StringBuilder out = new StringBuilder(bytes.length());
    for (int i = 0; i < bytes.length(); i++) {
      char c = bytes.charAt(i);
      if (c == '%') {
        out.append(unescaped(bytes, i));
        i += 2;
      } else if ((this == HOST || this == ZONE) && c < 0x80 && mustEscape(c)) {
        throw new FunctionException("invalid character in host name of a URL");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private char unescaped(String bytes, int percent) {
    int high = percent + 2 < bytes.length() ? hex(bytes.charAt(percent + 1)) : -1;
    int low = high < 0 ? -1 : hex(bytes.charAt(percent + 2));
    if (low < 0) {
      throw invalid();
    }
    char c = (char) (high << 4 | low);
    boolean allowed =
        switch (this) {
          case HOST -> c >= 0x80 || c == '%';
          case ZONE -> c == '%' || c == ' ' || !mustEscape(c);
          default -> true;
        };
    if (!allowed) {
      throw invalid();
    }
    return c;
  }

  private static FunctionException invalid() {
    return new FunctionException("invalid escape in a URL");
  }

  private static int hex(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }
}
