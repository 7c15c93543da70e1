package io.github.kubesealj.cli.http;

import io.github.kubesealj.cli.kubeconfig.Material;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Makes TLS settings of whom to trust and as whom to appear. */
public final class Tls {
  private Tls() {}

  /** Trusts servers signed by one of these authorities; PEM, several are possible. */
  public static TrustManager authority(Material source, InstantSource clock) throws UserError {
    List<X509Certificate> authorities;
    try {
      authorities = PemCertificates.read(source.read());
    } catch (CertificateException broken) {
      throw new UserError("a certificate is broken: " + source.origin());
    }
    if (authorities.isEmpty()) {
      throw new UserError(
          "no certificate was found in " + source.origin(),
          "PEM is expected: -----BEGIN CERTIFICATE-----");
    }
    return trusting(authorities, "the kubeconfig's", clock);
  }

  /** Trusts servers that this machine trusts. */
  public static TrustManager system(Terminal terminal) {
    try {
      return trusting(
          SystemRoots.load(terminal.environment()), "one this machine trusts", terminal.clock());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has a list of authorities", e);
    }
  }

  /** Trusts every server. */
  public static TrustManager any() {
    return new AnyServer();
  }

  private static TrustManager trusting(
      List<X509Certificate> authorities, String described, InstantSource clock) {
    try {
      PKIXBuilderParameters parameters =
          new PKIXBuilderParameters(
              authorities.stream()
                  .map(authority -> new TrustAnchor(authority, null))
                  .collect(Collectors.toSet()),
              new X509CertSelector());
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(clock.instant()));
      TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
      factory.init(new CertPathTrustManagerParameters(parameters));
      return Arrays.stream(factory.getTrustManagers())
          .filter(X509ExtendedTrustManager.class::isInstance)
          .map(X509ExtendedTrustManager.class::cast)
          .map(checks -> new ServerTrust(checks, described, clock))
          .findFirst()
          .orElseThrow();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PKIX", e);
    }
  }

  /** Sockets with these settings; TLS 1.2 and 1.3. */
  static SSLSocketFactory sockets(TrustManager trust, @Nullable ClientIdentity identity) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(
          identity == null ? new KeyManager[0] : new KeyManager[] {identity},
          new TrustManager[] {trust},
          null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has TLS", e);
    }
  }
}
