package io.github.kubesealj.template.sprig.url;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Value;

/** Sprig's functions on URLs. */
public final class Urls {
  private Urls() {}

  /** Sprig's {@code urlParse}: the parts of a URL by their names. */
  public static GoMap urlParse(Budget budget, String text) {
    budget.string(2L * text.length());
    budget.entries(8, 8);
    GoUrl url = UrlParser.parse(text);
    UserInfo user = url.user();
    GoMap parts = GoMap.ofAny();
    parts.put("scheme", new GoString(url.scheme()));
    parts.put("host", new GoString(url.host()));
    parts.put("hostname", new GoString(url.hostname()));
    parts.put("path", new GoString(url.path()));
    parts.put("query", new GoString(url.query()));
    parts.put("opaque", new GoString(url.opaque()));
    parts.put("fragment", new GoString(url.fragment()));
    parts.put("userinfo", new GoString(user == null ? "" : user.escaped()));
    return parts;
  }

  /** Sprig's {@code urlJoin}: a URL of parts by their names; those that are missing are empty. */
  public static String urlJoin(Budget budget, GoMap parts) {
    long size = 16;
    for (Value part : parts.entries().values()) {
      size += part instanceof GoString string ? 3L * string.bytes().length() : 0;
    }
    budget.string(size);
    String userinfo = part(parts, "userinfo");
    UserInfo user =
        userinfo.isEmpty() ? null : UrlParser.parse("proto://" + userinfo + "@host").user();
    GoUrl url =
        new GoUrl(
            part(parts, "scheme"),
            part(parts, "opaque"),
            user,
            part(parts, "host"),
            part(parts, "path"),
            part(parts, "query"),
            part(parts, "fragment"));
    return url.text();
  }

  private static String part(GoMap parts, String name) {
    return switch (parts.get(name)) {
      case null -> "";
      case GoString string -> string.bytes();
      default -> throw new FunctionException("part of a URL must be of type string");
    };
  }
}
