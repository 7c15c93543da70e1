package io.github.kubesealj.cli.http;

import io.github.kubesealj.cli.kubeconfig.User.ClientCertificate;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.crypto.ClientKeys;
import io.github.kubesealj.core.crypto.KeyMaterialException;
import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** A client certificate with its key; shown to whichever server asks for one, as Go does it. */
public final class ClientIdentity extends X509ExtendedKeyManager {
  private static final String ALIAS = "client";

  private final List<X509Certificate> chain;
  private final PrivateKey key;

  private ClientIdentity(List<X509Certificate> chain, PrivateKey key) {
    this.chain = List.copyOf(chain);
    this.key = key;
  }

  /**
   * Reads both.
   *
   * @throws UserError if either cannot be read or is of no use
   */
  public static ClientIdentity read(ClientCertificate source) throws UserError {
    try {
      List<X509Certificate> chain = PemCertificates.read(source.certificate().read());
      if (chain.isEmpty()) {
        throw new UserError("no certificate was found in " + source.certificate().origin());
      }
      byte[] pem = source.key().read();
      try {
        return new ClientIdentity(chain, ClientKeys.parse(pem));
      } finally {
        Arrays.fill(pem, (byte) 0);
      }
    } catch (CertificateException broken) {
      throw new UserError("the certificate is broken: " + source.certificate().origin());
    } catch (KeyMaterialException e) {
      throw new UserError(e.getMessage() + " (" + source.key().origin() + ")");
    }
  }

  @Override
  public String chooseClientAlias(
      String[] types, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return ALIAS;
  }

  @Override
  public String chooseEngineClientAlias(
      String[] types, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
    return ALIAS;
  }

  @Override
  public String[] getClientAliases(String type, Principal @Nullable [] issuers) {
    return new String[] {ALIAS};
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return chain.toArray(X509Certificate[]::new);
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    return key;
  }

  @Override
  public String @Nullable [] getServerAliases(String type, Principal @Nullable [] issuers) {
    return null;
  }

  @Override
  public @Nullable String chooseServerAlias(
      String type, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return null;
  }
}
