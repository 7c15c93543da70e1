package io.github.kubesealj.cli.certificate;

import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.crypto.SealingCertificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Whether the dates of a certificate allow sealing with it now. */
final class Validity {
  static final Duration SOON = Duration.ofDays(30);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final Terminal terminal;

  Validity(Terminal terminal) {
    this.terminal = terminal;
  }

  void check(SealingCertificate certificate, boolean allowExpired) throws UserError {
    Instant now = terminal.clock().instant();
    String from = DAY.format(certificate.notBefore());
    String to = DAY.format(certificate.notAfter());
    if (certificate.expiredAt(now)) {
      expired(from, to, allowExpired);
    } else if (!now.plus(SOON).isBefore(certificate.notAfter())) {
      terminal.warn(
          "the certificate expires %s, on %s; kubeseal --fetch-cert gets the controller's current one"
              .formatted(in(Duration.between(now, certificate.notAfter())), to));
    }
    if (now.isBefore(certificate.notBefore())) {
      terminal.note("note: the certificate is not valid before " + from);
    }
  }

  private void expired(String from, String to, boolean allowed) throws UserError {
    if (!allowed) {
      throw new UserError(
          "failed to encrypt using an expired certificate on " + to,
          "it was valid from "
              + from
              + " to "
              + to
              + "; get the controller's current one with kubeseal --fetch-cert, or seal all the same"
              + " with --allow-expired-cert");
    }
    terminal.warn("sealing with a certificate that expired on " + to);
  }

  private static String in(Duration left) {
    return switch ((int) left.toDays()) {
      case 0 -> "within a day";
      case 1 -> "in 1 day";
      default -> "in " + left.toDays() + " days";
    };
  }
}
