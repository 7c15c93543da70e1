package io.github.kubesealj.template.sprig.url;

import io.github.kubesealj.template.function.FunctionException;
import java.util.Locale;

/** Go's {@code url.Parse}. */
final class UrlParser {
  private static final String USER_MARKS = "-_.:~!$&'()*+,;=%@";

  private UrlParser() {}

  static GoUrl parse(String raw) {
    int hash = raw.indexOf('#');
    return hash < 0
        ? parse(raw, "")
        : parse(raw.substring(0, hash), Escaping.FRAGMENT.unescape(raw.substring(hash + 1)));
  }

  private static GoUrl parse(String raw, String fragment) {
    if (raw.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
      throw new FunctionException("invalid control character in a URL");
    }
    if (raw.equals("*")) {
      return new GoUrl("", "", null, "", "*", "", fragment);
    }
    int colon = schemeEnd(raw);
    String scheme = raw.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
    String rest = raw.substring(colon + 1);
    int mark = rest.indexOf('?');
    String query = mark < 0 ? "" : rest.substring(mark + 1);
    rest = mark < 0 ? rest : rest.substring(0, mark);
    String opaque = "";
    UserInfo user = null;
    String host = "";
    if (!rest.startsWith("/")) {
      if (!scheme.isEmpty()) {
        opaque = rest;
        rest = "";
      } else if (firstSegment(rest).indexOf(':') >= 0) {
        throw new FunctionException("first path segment of a URL cannot contain a colon");
      }
    } else if (rest.startsWith("//") && (!scheme.isEmpty() || !rest.startsWith("///"))) {
      String authority = firstSegment(rest.substring(2));
      rest = rest.substring(2 + authority.length());
      int at = authority.lastIndexOf('@');
      host = host(scheme, authority.substring(at + 1));
      user = at < 0 ? null : user(authority.substring(0, at));
    }
    String path = Escaping.PATH.unescape(rest);
    return new GoUrl(scheme, opaque, user, host, path, query, fragment);
  }

  private static String firstSegment(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  /** Where the colon after the scheme is, or -1. */
  private static int schemeEnd(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        continue;
      }
      if (c == ':') {
        if (i == 0) {
          throw new FunctionException("missing protocol scheme of a URL");
        }
        return i;
      }
      boolean mark = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (i == 0 || !mark) {
        return -1;
      }
    }
    return -1;
  }

  private static UserInfo user(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= 0x80 || (!Character.isLetterOrDigit(c) && USER_MARKS.indexOf(c) < 0)) {
        throw new FunctionException("invalid userinfo of a URL");
      }
    }
    int colon = raw.indexOf(':');
    if (colon < 0) {
      return new UserInfo(Escaping.USER.unescape(raw), null);
    }
    return new UserInfo(
        Escaping.USER.unescape(raw.substring(0, colon)),
        Escaping.USER.unescape(raw.substring(colon + 1)));
  }

  private static String host(String scheme, String raw) {
    int open = raw.lastIndexOf('[');
    if (open > 0) {
      throw new FunctionException("invalid address in a URL");
    }
    if (open == 0) {
      return address(raw);
    }
    int colon = raw.indexOf(':');
    if (colon >= 0 && !scheme.equals("http") && !scheme.equals("https")) {
      colon = raw.lastIndexOf(':'); // Lists of hosts are allowed, but not there.
    }
    if (colon >= 0) {
      checkPort(raw.substring(colon));
    }
    return Escaping.HOST.unescape(raw);
  }

  /** A host that is an address in brackets. */
  private static String address(String raw) {
    int close = raw.lastIndexOf(']');
    if (close < 0) {
      throw new FunctionException("missing bracket in a URL");
    }
    String port = raw.substring(close + 1);
    checkPort(port);
    String name = raw.substring(1, close);
    int zone = name.indexOf("%25");
    String unescaped =
        zone < 0
            ? Escaping.HOST.unescape(name)
            : Escaping.HOST.unescape(name.substring(0, zone))
                + Escaping.ZONE.unescape(name.substring(zone));
    if (!IpAddresses.isIpv6(unescaped)) {
      throw new FunctionException("invalid address in a URL");
    }
    return '[' + unescaped + ']' + port;
  }

  private static void checkPort(String port) {
    if (!GoUrl.isOptionalPort(port)) {
      throw new FunctionException("invalid port of a URL");
    }
  }
}
