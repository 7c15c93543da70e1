package io.github.kubesealj.template.sprig.url;

import io.github.kubesealj.template.x509.IpAddress;

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
    return IpAddress.parse(zone < 0 ? text : text.substring(0, zone)) != null;
  }
}
