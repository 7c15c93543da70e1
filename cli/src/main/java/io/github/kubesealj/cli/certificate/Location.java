package io.github.kubesealj.cli.certificate;

import io.github.kubesealj.cli.terminal.UserError;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code --cert} names. */
sealed interface Location {
  /** A path. */
  record File(String path) implements Location {}

  /** A URL of a file. */
  record FileUrl(String url) implements Location {}

  /** A URL of a web server. */
  record Web(String url) implements Location {}

  /** A URL that nobody here can follow. */
  record Unknown(String url, String scheme) implements Location {
    UserError refusal() {
      return new UserError(
          "Get \"" + shown(url) + "\": unsupported protocol scheme \"" + scheme + "\"",
          "a file, or a URL that begins with file://, http:// or https://, is expected");
    }
  }

  /** A single letter before the colon is a drive of Windows. */
  Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):.*", Pattern.DOTALL);

  /** Credentials within a URL. */
  Pattern USER = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*@");

  /** Takes it apart. */
  static Location of(String given) {
    Matcher url = SCHEME.matcher(given);
    if (!url.matches()) {
      return new File(given);
    }
    String scheme = url.group(1).toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "file" -> new FileUrl(given);
      case "http", "https" -> new Web(given);
      default -> new Unknown(given, scheme);
    };
  }

  /** The same without user and password, for messages. */
  static String shown(String location) {
    Matcher user = USER.matcher(location);
    return user.find()
        ? location.substring(0, location.indexOf("//") + 2) + "…@" + location.substring(user.end())
        : location;
  }
}
