package io.github.kubesealj.template.sprig.url;

/** Which texts Go's {@code netip.ParseAddr} takes for an IPv6 address. */
final class IpAddresses {
  private IpAddresses() {}

  /** Whether it is an IPv6 address, with a zone or without. */
  static boolean isIpv6(String text) {
    int zone = text.indexOf('%');
    int dot = text.indexOf('.');
    int colon = text.indexOf(':');
    if (colon < 0 || (dot >= 0 && dot < colon) || (zone >= 0 && zone < colon)) {
      return false;
    }
    if (zone == text.length() - 1) {
      return false;
    }
    return isAddress(zone < 0 ? text : text.substring(0, zone));
  }

  private static boolean isAddress(String text) {
    boolean ellipsis = text.startsWith("::");
    int at = ellipsis ? 2 : 0;
    if (ellipsis && text.length() == 2) {
      return true;
    }
    int fields = 0;
    while (fields < 8) {
      int end = at;
      while (end < text.length() && isHex(text.charAt(end))) {
        end++;
      }
      if (end == at || end - at > 4) {
        return false;
      }
      if (end < text.length() && text.charAt(end) == '.') {
        if ((!ellipsis && fields != 6) || fields > 6 || !isIpv4(text.substring(at))) {
          return false;
        }
        fields += 2;
        at = text.length();
        break;
      }
      fields++;
      at = end;
      if (at == text.length()) {
        break;
      }
      if (text.charAt(at) != ':' || at == text.length() - 1) {
        return false;
      }
      at++;
      if (text.charAt(at) == ':') {
        if (ellipsis) {
          return false;
        }
        ellipsis = true;
        at++;
        if (at == text.length()) {
          break;
        }
      }
    }
    return at == text.length() && (ellipsis ? fields < 8 : fields == 8);
  }

  private static boolean isIpv4(String text) {
    int fields = 0;
    int at = 0;
    while (true) {
      int end = at;
      int value = 0;
      while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        value = value * 10 + text.charAt(end) - '0';
        end++;
        if (end - at > 3) {
          return false;
        }
      }
      boolean leadingZero = end - at > 1 && text.charAt(at) == '0';
      if (end == at || leadingZero || value > 255) {
        return false;
      }
      fields++;
      if (end == text.length()) {
        return fields == 4;
      }
      if (text.charAt(end) != '.') {
        return false;
      }
      at = end + 1;
    }
  }

  private static boolean isHex(char c) {
    return c < 0x80 && Character.digit(c, 16) >= 0;
  }
}
