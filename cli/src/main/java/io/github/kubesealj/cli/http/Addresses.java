package io.github.kubesealj.cli.http;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** IP addresses written out. */
final class Addresses {
  private static final Pattern IPV4 =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

  private Addresses() {}

  /** Empty for everything else, names above all: nothing is looked up. */
  static Optional<InetAddress> literal(String text) {
    if (text.isEmpty() || text.indexOf('[') >= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.ofLiteral(text)).filter(_ -> isWholeIpv4OrIpv6(text));
    } catch (IllegalArgumentException name) {
      return Optional.empty();
    }
  }

  /** The JDK also takes {@code 10.1}, {@code 1} and {@code 010.0.0.1}, which are names to Go. */
  private static boolean isWholeIpv4OrIpv6(String text) {
    return text.indexOf(':') >= 0 || IPV4.matcher(text).matches();
  }
}
