package io.github.kubesealj.template.sprig.url;

import org.jspecify.annotations.Nullable;

/** What is before the at sign of a URL, unescaped; the password null where there is no colon. */
record UserInfo(String name, @Nullable String password) {
  /** As it stands in a URL. */
  String escaped() {
    String escaped = Escaping.USER.escape(name);
    return password == null ? escaped : escaped + ':' + Escaping.USER.escape(password);
  }

  @Override
  public String toString() {
    return "user";
  }
}
