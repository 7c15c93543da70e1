package io.github.kubesealj.cli.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.github.kubesealj.core.crypto.ClientKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.TrustManager;

/** The JDK's HTTPS server with one of the example certificates; it asks clients for theirs. */
public final class TlsServer implements AutoCloseable {
  /** Where the example certificates are. */
  public static final Path FILES = Path.of("../keys-example/tls").toAbsolutePath();

  private final HttpsServer server;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private TlsServer(HttpsServer server) {
    this.server = server;
  }

  /** One that answers with whom it was asked for and by. */
  public static TlsServer withCertificate(String name) throws Exception {
    return start(name, TlsServer::whoAsks);
  }

  /** One that answers like this. */
  public static TlsServer start(String name, HttpHandler handler) throws Exception {
    HttpsServer https =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    TlsServer server = new TlsServer(https);
    https.setHttpsConfigurator(
        new HttpsConfigurator(context(name)) {
          @Override
          public void configure(HttpsParameters parameters) {
            SSLParameters tls = getSSLContext().getDefaultSSLParameters();
            tls.setWantClientAuth(true);
            parameters.setSSLParameters(tls);
          }
        });
    https.createContext(
        "/",
        exchange -> {
          server.requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          handler.handle(exchange);
        });
    https.start();
    return server;
  }

  private static SSLContext context(String name) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "server",
        ClientKeys.parse(Files.readAllBytes(FILES.resolve(name + ".key"))),
        new char[0],
        PemCertificates.read(Files.readAllBytes(FILES.resolve(name + ".crt")))
            .toArray(X509Certificate[]::new));
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(store, new char[0]);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), new TrustManager[] {new AnyClient()}, null);
    return context;
  }

  /** {@code SNI name, client's subject}, each a dash where there is none. */
  private static void whoAsks(HttpExchange exchange) throws IOException {
    ExtendedSSLSession session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
    String name =
        session.getRequestedServerNames().stream()
            .map(asked -> new SNIHostName(asked.getEncoded()).getAsciiName())
            .findFirst()
            .orElse("-");
    String client;
    try {
      client = session.getPeerPrincipal().getName();
    } catch (SSLPeerUnverifiedException none) {
      client = "-";
    }
    answer(exchange, 200, name + ", " + client);
  }

  /** Sends an answer. */
  public static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** Its port on 127.0.0.1. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** What it was asked. */
  public List<String> requests() {
    return requests;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
