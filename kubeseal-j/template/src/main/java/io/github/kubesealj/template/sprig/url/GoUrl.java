package io.github.kubesealj.template.sprig.url;

import org.jspecify.annotations.Nullable;

/** Go's {@code url.URL} as its parts, of which path, fragment and user are unescaped. */
record GoUrl(
    String scheme,
    String opaque,
    @Nullable UserInfo user,
    String host,
    String path,
    String query,
    String fragment) {

  /** The host without its port and without the brackets of an address. */
  String hostname() {
    int colon = host.lastIndexOf(':');
    String name =
        colon >= 0 && isOptionalPort(host.substring(colon)) ? host.substring(0, colon) : host;
    return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
  }

  /** Whether it is nothing, or a colon and then digits if anything. */
  static boolean isOptionalPort(String text) {
    return text.isEmpty()
        || (text.charAt(0) == ':' && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9'));
  }

  /** The URL as a text. */
  String text() {
    StringBuilder out = new StringBuilder();
    if (!scheme.isEmpty()) {
      out.append(scheme).append(':');
    }
    if (opaque.isEmpty()) {
      authorityAndPath(out);
    } else {
      out.append(opaque);
    }
    if (!query.isEmpty()) {
      out.append('?').append(query);
    }
    if (!fragment.isEmpty()) {
      out.append('#').append(Escaping.FRAGMENT.escape(fragment));
    }
    return out.toString();
  }

  private void authorityAndPath(StringBuilder out) {
    boolean authority = !host.isEmpty() || user != null;
    if (authority || (!scheme.isEmpty() && !path.isEmpty())) {
      out.append("//");
    }
    if (user != null) {
      out.append(user.escaped()).append('@');
    }
    out.append(Escaping.HOST.escape(host));
    String escaped = path.equals("*") ? path : Escaping.PATH.escape(path);
    if (!escaped.isEmpty() && escaped.charAt(0) != '/' && !host.isEmpty()) {
      out.append('/');
    }
    int slash = escaped.indexOf('/');
    if (out.isEmpty() && (slash < 0 ? escaped : escaped.substring(0, slash)).indexOf(':') >= 0) {
      out.append("./");
    }
    out.append(escaped);
  }

  @Override
  public String toString() {
    return "url.URL";
  }
}
