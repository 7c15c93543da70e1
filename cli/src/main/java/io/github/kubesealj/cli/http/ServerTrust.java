package io.github.kubesealj.cli.http;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Checks servers' certificates, and tells which check failed. */
final class ServerTrust extends ServerCheck {
  private static final int DNS = 2;
  private static final int IP = 7;
  private static final int MOST_NAMES_SHOWN = 8;

  private final X509ExtendedTrustManager authorities;
  private final String described;
  private final InstantSource clock;

  /**
   * A check.
   *
   * @param authorities the JDK's check against those who are trusted
   * @param described who they are
   */
  ServerTrust(X509ExtendedTrustManager authorities, String described, InstantSource clock) {
    this.authorities = authorities;
    this.described = described;
    this.clock = clock;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    checkServerTrusted(chain, type);
    try {
      authorities.checkServerTrusted(chain, type, socket);
    } catch (CertificateException e) {
      throw isAboutNames(e)
          ? wrongName(chain[0], socket instanceof SSLSocket tls ? tls.getHandshakeSession() : null)
          : e;
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    checkServerTrusted(chain, type);
    authorities.checkServerTrusted(chain, type, engine);
  }

  /** Signed by someone trusted, and of today; whom it is for is not looked at. */
  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    try {
      authorities.checkServerTrusted(chain, type);
    } catch (CertificateException e) {
      throw why(chain);
    }
    for (X509Certificate certificate : chain) {
      refuseOutdated(certificate);
    }
  }

  private UntrustedServerException why(X509Certificate[] chain) {
    for (X509Certificate certificate : chain) {
      try {
        refuseOutdated(certificate);
      } catch (UntrustedServerException outdated) {
        return outdated;
      }
    }
    return new UntrustedServerException(
        "its certificate is signed by an unknown authority, not by " + described,
        "is this the right cluster? its authority is certificate-authority-data in the"
            + " kubeconfig, or --certificate-authority");
  }

  private void refuseOutdated(X509Certificate certificate) throws UntrustedServerException {
    Instant from = certificate.getNotBefore().toInstant();
    Instant to = certificate.getNotAfter().toInstant();
    Instant now = clock.instant();
    if (now.isAfter(to)) {
      throw new UntrustedServerException(
          "its certificate expired on " + to, "renew the API server's certificate");
    }
    if (now.isBefore(from)) {
      throw new UntrustedServerException(
          "its certificate is valid from " + from + " on, and here it is " + now,
          "check this machine's clock");
    }
  }

  /** The JDK tells by its text only; what else is refused here is weak keys and signatures. */
  private static boolean isAboutNames(CertificateException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith("No subject alternative") || message.startsWith("No name matching");
  }

  private static UntrustedServerException wrongName(
      X509Certificate certificate, @Nullable SSLSession session) {
    List<String> names = names(certificate);
    return new UntrustedServerException(
        "its certificate is for %s, not for %s"
            .formatted(
                names.isEmpty() ? "no name" : String.join(", ", names),
                session == null ? "this server" : session.getPeerHost()),
        "where one of these names is meant, give it with --tls-server-name");
  }

  private static List<String> names(X509Certificate certificate) {
    List<String> names = new ArrayList<>();
    try {
      Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
      for (List<?> name : alternatives == null ? List.<List<?>>of() : alternatives) {
        if (name.get(0) instanceof Integer kind
            && (kind == DNS || kind == IP)
            && name.get(1) instanceof String text) {
          names.add(text.replaceAll("\\p{Cntrl}", ""));
        }
      }
    } catch (CertificateParsingException broken) {
      return List.of();
    }
    return names.size() <= MOST_NAMES_SHOWN ? names : names.subList(0, MOST_NAMES_SHOWN);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return authorities.getAcceptedIssuers();
  }
}
