package io.github.kubesealj.cli.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.kubesealj.cli.kubeconfig.Material;
import io.github.kubesealj.cli.terminal.UserError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The name that is asked for exists nowhere: it is the proxy that must be told of it. */
class ProxyTest {
  private static final HttpRequest REQUEST =
      new HttpRequest("GET", "/", Map.of("Authorization", List.of("Bearer hunter2")), "");
  private static final String BASIC = "Basic dXNlcjpwQHNz"; // user:p@ss

  private final List<AutoCloseable> opened = new CopyOnWriteArrayList<>();
  private int target;

  @BeforeEach
  void startTheServer() throws Exception {
    TlsServer server = TlsServer.withCertificate("named");
    opened.add(server);
    target = server.port();
  }

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable closeable : opened) {
      closeable.close();
    }
  }

  private TinyProxy opened(TinyProxy proxy) {
    opened.add(proxy);
    return proxy;
  }

  private static HttpAnswer ask(String url, String proxy) throws UserError {
    return new io.github.kubesealj.cli.http.HttpServer(
            URI.create(url),
            new io.github.kubesealj.cli.http.HttpServer.Access(
                ProxyAddress.parse(proxy).orElseThrow(),
                Tls.authority(
                    new Material.File("ca", TlsServer.FILES.resolve("authority.crt")),
                    InstantSource.system()),
                null,
                url.contains("127.0.0.1") ? "api.example" : null,
                Duration.ofSeconds(30)))
        .ask(REQUEST);
  }

  @Test
  void goesThroughAnHttpProxyThatLearnsNoCredentials() throws Exception {
    TinyProxy proxy = opened(TinyProxy.http(TinyProxy.plain(), target, ""));

    assertThat(ask("https://api.example:6443", "http://127.0.0.1:" + proxy.port()).body())
        .isEqualTo("api.example, -");
    assertThat(proxy.asked())
        .containsExactly("CONNECT api.example:6443 HTTP/1.1", "Host: api.example:6443");
  }

  @Test
  void givesAnHttpProxyItsPassword() throws Exception {
    TinyProxy proxy = opened(TinyProxy.http(TinyProxy.plain(), target, BASIC));
    String address = "127.0.0.1:" + proxy.port();

    assertThat(ask("https://api.example", "http://user:p%40ss@" + address).status()).isEqualTo(200);
    assertThatThrownBy(() -> ask("https://api.example", "http://user:hunter2@" + address))
        .hasMessage(
            "https://api.example: the proxy http://%s answered 407 Proxy Authentication Required"
                .formatted(address));
  }

  @Test
  void goesThroughAProxyOverTls() throws Exception {
    TinyProxy proxy = opened(TinyProxy.http(tls("server"), target, BASIC));

    assertThat(ask("https://api.example", "https://user:p%40ss@localhost:" + proxy.port()).body())
        .isEqualTo("api.example, -");
  }

  @Test
  void goesThroughSocks() throws Exception {
    TinyProxy proxy = opened(TinyProxy.socks(target, ""));

    assertThat(ask("https://api.example:6443", "socks5://127.0.0.1:" + proxy.port()).body())
        .isEqualTo("api.example, -");
    assertThat(ask("https://127.0.0.1:7", "socks5://127.0.0.1:" + proxy.port()).status())
        .isEqualTo(200);
    assertThat(proxy.asked()).containsExactly("api.example:6443", "127.0.0.1:7");
  }

  @Test
  void givesSocksItsPassword() throws Exception {
    TinyProxy proxy = opened(TinyProxy.socks(target, "user:p@ss"));
    String address = "127.0.0.1:" + proxy.port();

    assertThat(ask("https://api.example", "socks5://user:p%40ss@" + address).status())
        .isEqualTo(200);
    assertThatThrownBy(() -> ask("https://api.example", "socks5://user:hunter2@" + address))
        .hasMessageEndingWith("socks5://" + address + " refused the username or password");
    assertThatThrownBy(() -> ask("https://api.example", "socks5://" + address))
        .hasMessageEndingWith("wants a username and password");
  }

  @Test
  void tellsWhatSocksSaysOfTheServer() throws Exception {
    TinyProxy proxy = opened(TinyProxy.socks(target, ""));

    assertThatThrownBy(() -> ask("https://refused.example", "socks5://127.0.0.1:" + proxy.port()))
        .hasMessageEndingWith("cannot reach refused.example:443: connection refused");
  }

  @Test
  void tellsThatItIsTheProxyThatCannotBeReached() throws Exception {
    int closed;
    try (ServerSocket socket = TinyProxy.plain()) {
      closed = socket.getLocalPort();
    }

    assertThatThrownBy(() -> ask("https://api.example", "http://u:hunter2@127.0.0.1:" + closed))
        .hasMessage(
            "https://api.example: the proxy http://127.0.0.1:%d cannot be reached: connection"
                    .formatted(closed)
                + " refused");
  }

  @Test
  void plainHttpGoesThroughAnHttpProxyOnly() throws Exception {
    List<String> seen = new CopyOnWriteArrayList<>();
    HttpServer proxy =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    proxy.createContext(
        "/",
        exchange -> {
          seen.add(exchange.getRequestURI().toString());
          seen.add(String.valueOf(exchange.getRequestHeaders().getFirst("Proxy-Authorization")));
          TlsServer.answer(exchange, 200, "through");
        });
    proxy.start();
    opened.add(() -> proxy.stop(0));
    String address = "127.0.0.1:" + proxy.getAddress().getPort();

    assertThat(ask("http://api.example", "http://user:p%40ss@" + address).body())
        .isEqualTo("through");
    assertThat(seen).containsExactly("http://api.example/", BASIC);
    assertThatThrownBy(() -> ask("http://api.example", "socks5://" + address))
        .hasMessageStartingWith("a server asked over plain http cannot be reached through socks5");
  }

  private static ServerSocket tls(String name) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "proxy",
        io.github.kubesealj.core.crypto.ClientKeys.parse(
            Files.readAllBytes(TlsServer.FILES.resolve(name + ".key"))),
        new char[0],
        PemCertificates.read(Files.readAllBytes(TlsServer.FILES.resolve(name + ".crt")))
            .toArray(X509Certificate[]::new));
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(store, new char[0]);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    try {
      return context
          .getServerSocketFactory()
          .createServerSocket(0, 9, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
