package io.github.kubesealj.cli.http;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Whom this machine trusts, for servers that name no authority of their own: what SSL_CERT_FILE and
 * SSL_CERT_DIR name, else the system's bundle where Go's programs look for it on Linux, else the
 * JDK's own list.
 */
final class SystemRoots {
  private static final List<String> BUNDLES =
      List.of(
          "/etc/ssl/certs/ca-certificates.crt",
          "/etc/pki/tls/certs/ca-bundle.crt",
          "/etc/ssl/ca-bundle.pem",
          "/etc/pki/tls/cacert.pem",
          "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
          "/etc/ssl/cert.pem");

  private SystemRoots() {}

  static List<X509Certificate> load(Map<String, String> environment)
      throws GeneralSecurityException {
    List<X509Certificate> named = named(environment);
    if (!named.isEmpty()) {
      return named;
    }
    for (String file : BUNDLES) {
      List<X509Certificate> found = read(Path.of(file));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return ofTheJdk();
  }

  private static List<X509Certificate> named(Map<String, String> environment) {
    String file = environment.getOrDefault("SSL_CERT_FILE", "");
    List<X509Certificate> found = new ArrayList<>(file.isEmpty() ? List.of() : read(Path.of(file)));
    for (String folder :
        environment.getOrDefault("SSL_CERT_DIR", "").split(File.pathSeparator, -1)) {
      if (!folder.isEmpty()) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
          files.forEach(each -> found.addAll(read(each)));
        } catch (IOException notThere) {
          // The other folders count.
        }
      }
    }
    return found;
  }

  private static List<X509Certificate> read(Path file) {
    try {
      return PemCertificates.readable(Files.readAllBytes(file));
    } catch (IOException | CertificateException notThere) {
      return List.of();
    }
  }

  private static List<X509Certificate> ofTheJdk() throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    List<X509Certificate> roots = new ArrayList<>();
    Arrays.stream(factory.getTrustManagers())
        .filter(X509TrustManager.class::isInstance)
        .map(X509TrustManager.class::cast)
        .forEach(manager -> roots.addAll(List.of(manager.getAcceptedIssuers())));
    return roots;
  }
}
