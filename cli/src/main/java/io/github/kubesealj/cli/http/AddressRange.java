package io.github.kubesealj.cli.http;

import java.net.InetAddress;
import java.util.Optional;

/** Addresses that begin alike: {@code 10.0.0.0/8}. */
record AddressRange(InetAddress base, int bits) {
  private static final int BYTE = 8;

  /** Empty if it is no range. */
  static Optional<AddressRange> parse(String text) {
    int slash = text.indexOf('/');
    String digits = slash < 0 ? "" : text.substring(slash + 1);
    if (!digits.matches("[0-9]{1,3}")) {
      return Optional.empty();
    }
    int bits = Integer.parseInt(digits);
    return Addresses.literal(text.substring(0, slash))
        .filter(address -> bits <= address.getAddress().length * BYTE)
        .map(address -> new AddressRange(address, bits));
  }

  boolean contains(InetAddress address) {
    byte[] prefix = base.getAddress();
    byte[] other = address.getAddress();
    if (other.length != prefix.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 1 << (BYTE - 1 - bit % BYTE);
      if (((prefix[bit / BYTE] ^ other[bit / BYTE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
