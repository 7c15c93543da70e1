package io.github.kubesealj.cli.http;

import java.net.IDN;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which servers are asked directly, as NO_PROXY says it and Go's programs read it: {@code *}, names
 * (with everything below them), {@code .names} and {@code *.names} (only what is below), addresses,
 * CIDR ranges, each but ranges with a port if it shall count for that port alone. The own machine
 * always is.
 */
final class NoProxy {
  private record Server(String host, String port, @Nullable InetAddress address) {}

  @FunctionalInterface
  private interface Rule {
    boolean holds(Server server);
  }

  private final List<Rule> rules;

  private NoProxy(List<Rule> rules) {
    this.rules = rules;
  }

  static NoProxy of(String list) {
    return new NoProxy(
        Arrays.stream(list.split(",", -1))
            .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
            .filter(entry -> !entry.isEmpty())
            .flatMap(entry -> rule(entry).stream())
            .toList());
  }

  /** Whether to go there directly; the host as in a URL, IPv6 without brackets. */
  boolean covers(String host, int port) {
    String name = ascii(host.toLowerCase(Locale.ROOT));
    InetAddress address = Addresses.literal(name).orElse(null);
    if (name.equals("localhost") || (address != null && address.isLoopbackAddress())) {
      return true;
    }
    Server server = new Server(name, Integer.toString(port), address);
    return rules.stream().anyMatch(rule -> rule.holds(server));
  }

  /** Empty where an entry makes no sense. */
  private static Optional<Rule> rule(String entry) {
    if (entry.equals("*")) {
      return Optional.of(_ -> true);
    }
    Optional<AddressRange> range = AddressRange.parse(entry);
    if (range.isPresent()) {
      return Optional.of(
          server -> server.address() != null && range.get().contains(server.address()));
    }
    int colon = entry.lastIndexOf(':');
    boolean withPort = colon >= 0 && (entry.indexOf(':') == colon || entry.startsWith("["));
    if (withPort && entry.startsWith("[") && entry.charAt(colon - 1) != ']') {
      withPort = false;
    }
    String host = withPort ? entry.substring(0, colon) : entry;
    String port = withPort ? entry.substring(colon + 1) : "";
    if (withPort && host.startsWith("[")) {
      host = host.substring(1, host.length() - 1);
    }
    return host.isEmpty() ? Optional.empty() : Optional.of(hostRule(host, port));
  }

  private static Rule hostRule(String host, String port) {
    Optional<InetAddress> address = Addresses.literal(host);
    if (address.isPresent()) {
      return server -> address.get().equals(server.address()) && fits(port, server);
    }
    String name = host.startsWith("*.") ? host.substring(1) : host;
    boolean itself = !name.startsWith(".");
    String below = ascii(itself ? "." + name : name);
    return server ->
        server.address() == null
            && (server.host().endsWith(below)
                || (itself && server.host().equals(below.substring(1))))
            && fits(port, server);
  }

  private static boolean fits(String port, Server server) {
    return port.isEmpty() || port.equals(server.port());
  }

  private static String ascii(String name) {
    if (name.chars().allMatch(c -> c < 128)) {
      return name;
    }
    try {
      return name.startsWith(".")
          ? "." + IDN.toASCII(name.substring(1)).toLowerCase(Locale.ROOT)
          : IDN.toASCII(name).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noName) {
      return name;
    }
  }
}
