package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.kubesealj.cli.RunningKubeseal.Result;
import io.github.kubesealj.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates from web servers, which are the JDK's. */
class CertificateUrlTest {
  private static final Path CERT =
      Path.of("../keys-example/vectors/keys/rsa2048-a/tls.crt").toAbsolutePath();
  private static final String PASSWORD = "Proxy-Authorization: Basic bWU6aHVudGVyMg==";
  private static final InetSocketAddress ANYWHERE =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

  @TempDir Path folder;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<Headers> asked = new LinkedBlockingQueue<>();
  private HttpServer server;
  private byte[] certificate = new byte[0];

  @BeforeEach
  void start() throws IOException {
    certificate = Files.readAllBytes(CERT);
    server = HttpServer.create(ANYWHERE, 0);
    serve(server);
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpServer some) {
    some.setExecutor(threads);
    some.createContext("/cert.pem", exchange -> answer(exchange, 200, certificate));
    some.createContext("/error", CertificateUrlTest::answerWithThatStatus);
    some.createContext("/to", CertificateUrlTest::redirect);
    some.createContext("/loop", exchange -> redirect(exchange, "/loop"));
    some.createContext("/large", exchange -> answer(exchange, 200, new byte[(1 << 20) + 1]));
    some.createContext("/trickle", CertificateUrlTest::trickle);
    some.start();
  }

  private void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    asked.add(exchange.getRequestHeaders());
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static void answerWithThatStatus(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(Integer.parseInt(exchange.getRequestURI().getQuery()), -1);
    }
  }

  private static void redirect(HttpExchange exchange) throws IOException {
    redirect(exchange, exchange.getRequestURI().getQuery());
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().add("Location", to);
      exchange.sendResponseHeaders(302, -1);
    }
  }

  private static void trickle(HttpExchange exchange) throws IOException {
    try (exchange;
        OutputStream body = exchange.getResponseBody()) {
      exchange.sendResponseHeaders(200, 0);
      for (int i = 0; i < 100; i++) {
        body.write('x');
        body.flush();
        Thread.sleep(100);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private RunningKubeseal kubeseal() {
    return new RunningKubeseal(folder);
  }

  private Result fetch(String url, String... flags) {
    return fetch(kubeseal(), url, flags);
  }

  private static Result fetch(RunningKubeseal kubeseal, String url, String... flags) {
    String[] args = new String[flags.length + 3];
    args[0] = "--fetch-cert";
    args[1] = "--cert";
    args[2] = url;
    System.arraycopy(flags, 0, args, 3, flags.length);
    return kubeseal.run(args);
  }

  private void succeeds(Result result) {
    assertThat(result.err()).isEmpty();
    assertThat(result.out().getBytes(UTF_8)).isEqualTo(certificate);
  }

  private static void fails(Result result, String message) {
    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.out()).isEmpty();
    assertThat(result.firstErrorLine()).isEqualTo("error: " + message);
  }

  @Test
  void whatTheServerAnswersIsTheCertificate() {
    succeeds(fetch(url("/cert.pem")));
    Result sealed =
        kubeseal().input("v").run("--cert", url("/cert.pem"), "--raw", "--scope=cluster-wide");
    assertThat(sealed.out()).startsWith("AQ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cert.pem", "cert.pem"})
  void redirectsAreFollowed(String to) {
    succeeds(fetch(url("/to?" + to)));
    succeeds(fetch(url("/to?" + url("/cert.pem"))));
  }

  @Test
  void redirectsHaveAnEnd() {
    fails(fetch(url("/loop")), "cannot fetch \"" + url("/loop") + "\": stopped after 10 redirects");
    fails(fetch(url("/to?ftp://x/y")), "Get \"ftp://x/y\": unsupported protocol scheme \"ftp\"");
  }

  @ParameterizedTest
  @CsvSource({"404, Not Found", "403, Forbidden", "500, Internal Server Error", "204, No Content"})
  void anotherStatusIsAnError(String status, String words) {
    String url = url("/error?" + status);
    fails(fetch(url), "cannot fetch \"%s\": %s %s".formatted(url, status, words));
  }

  @Test
  void aBodyWithoutEndIsNotRead() {
    fails(fetch(url("/large")), "cannot fetch \"" + url("/large") + "\": more than 1 MiB");
  }

  @Test
  void aServerThatTakesTooLongIsNotWaitedFor() throws IOException {
    String trickle = url("/trickle");
    fails(
        fetch(trickle, "--request-timeout", "1s"),
        "cannot fetch \"" + trickle + "\": no answer within 1 s");
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + silent.getLocalPort() + "/";
      Result result = fetch(url, "--request-timeout", "1");
      fails(result, "cannot fetch \"" + url + "\": no answer within 1 s");
      assertThat(result.err()).contains("hint: --request-timeout sets how long to wait");
    }
  }

  @Test
  void aServerThatIsNotThereIsToldFromAHostThatIsNone() {
    String url = url("/cert.pem");
    server.stop(0);
    fails(fetch(url), "cannot fetch \"" + url + "\": connection refused");
    assertThat(fetch("https://no-such-host.invalid/c").firstErrorLine())
        .isEqualTo("error: cannot fetch \"https://no-such-host.invalid/c\": no such host");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "http:///x", "https://[::1", "http://a b/"})
  void aUrlThatIsNoneIsAnErrorOfOneLine(String url) {
    Result result = fetch(url);
    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).contains("error: cannot fetch \"" + url + "\": ");
  }

  @Test
  void userAndPasswordGoToTheServerAndIntoNoMessage() throws InterruptedException {
    String withPassword = url("/cert.pem").replace("//", "//me:hunter2@");

    succeeds(fetch(withPassword));
    assertThat(asked.take().getFirst("Authorization"))
        .isEqualTo("Basic " + Base64.getEncoder().encodeToString("me:hunter2".getBytes(UTF_8)));
    Result refused = fetch(withPassword.replace("cert.pem", "error?403"));
    assertThat(refused.err()).doesNotContain("hunter2").contains("//…@127.0.0.1:");
  }

  @Test
  void aRedirectElsewhereGetsNoPassword() throws InterruptedException {
    succeeds(fetch(url("/to?" + url("/cert.pem")).replaceFirst("//", "//me:hunter2@")));

    assertThat(asked.take()).doesNotContainKey("Authorization");
  }

  @Test
  void aProxyIsAskedAndAnOpenConnectionIsAWarning() throws InterruptedException {
    server.createContext("/", exchange -> answer(exchange, 200, certificate));
    String proxy = "http://me:hunter2@127.0.0.1:" + server.getAddress().getPort();

    Result result =
        fetch(kubeseal().environment("HTTP_PROXY", proxy), "http://sealed.invalid/v1/cert.pem");

    assertThat(result.out().getBytes(UTF_8)).isEqualTo(certificate);
    assertThat(result.err())
        .isEqualTo(
            "warning: http://sealed.invalid/v1/cert.pem is not encrypted: whoever is in between can"
                + " exchange the certificate; use https://%n".formatted());
    assertThat(asked.take().getFirst("Host")).isEqualTo("sealed.invalid");
    assertThat(
            fetch(
                    kubeseal().environment("HTTP_PROXY", proxy).environment("NO_PROXY", "invalid"),
                    "http://sealed.invalid/v1/cert.pem")
                .err())
        .contains("no such host");
  }

  @Test
  void trustsWhomTheMachineTrusts() throws Exception {
    HttpsServer https = HttpsServer.create(ANYWHERE, 0);
    https.setHttpsConfigurator(new HttpsConfigurator(identity()));
    serve(https);
    try {
      String url = "https://localhost:" + https.getAddress().getPort() + "/cert.pem";

      succeeds(fetch(kubeseal().environment("SSL_CERT_FILE", folder + "/ca.crt"), url));
      succeeds(fetch(kubeseal().environment("SSL_CERT_DIR", folder + "/cas"), url));
      succeeds(
          fetch(kubeseal().environment("SSL_CERT_FILE", folder + "/ca.crt"), url("/to?" + url)));
      Result untrusted = fetch(url);
      fails(
          untrusted,
          "cannot fetch \""
              + url
              + "\": its certificate is signed by an unknown authority, not by one this machine trusts");
      assertThat(untrusted.err()).contains("SSL_CERT_FILE");
    } finally {
      https.stop(0);
    }
  }

  @Test
  void aTunnelThroughAProxyCarriesTheProxysPassword() throws Exception {
    HttpsServer https = HttpsServer.create(ANYWHERE, 0);
    https.setHttpsConfigurator(new HttpsConfigurator(identity()));
    serve(https);
    try (ServerSocket proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      BlockingQueue<String> requests = new LinkedBlockingQueue<>();
      aside(() -> tunnel(proxy, https.getAddress(), requests));

      Result result =
          fetch(
              kubeseal()
                  .environment("SSL_CERT_FILE", folder + "/ca.crt")
                  .environment("https_proxy", "me:hunter2@127.0.0.1:" + proxy.getLocalPort()),
              "https://sealed.invalid/cert.pem");

      succeeds(result);
      assertThat(requests)
          .allMatch(request -> request.startsWith("CONNECT sealed.invalid:443 "))
          .anyMatch(request -> request.contains(PASSWORD));
    } finally {
      https.stop(0);
    }
  }

  @Test
  void aWrongPasswordIsGivenToTheProxyOnce() throws IOException {
    try (ServerSocket proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      BlockingQueue<String> requests = new LinkedBlockingQueue<>();
      aside(() -> tunnel(proxy, server.getAddress(), requests));
      String wrong = "http://me:wrong@127.0.0.1:" + proxy.getLocalPort();

      Result result =
          fetch(kubeseal().environment("HTTPS_PROXY", wrong), "https://sealed.invalid/c");

      assertThat(result.firstErrorLine()).contains("the proxy http://127.0.0.1:");
      assertThat(result.err()).doesNotContain("wrong");
      assertThat(requests).hasSize(1);
    }
  }

  /** Work of a server's; when a test is over its sockets close, which ends it. */
  private interface Work {
    void run() throws IOException;
  }

  private void aside(Work work) {
    threads.execute(
        () -> {
          try {
            work.run();
          } catch (IOException closed) {
            // The test is over.
          }
        });
  }

  /** A proxy that wants a password first and then leads everything to one server. */
  private void tunnel(ServerSocket proxy, InetSocketAddress to, BlockingQueue<String> requests)
      throws IOException {
    while (true) {
      Socket client = proxy.accept();
      String request = head(client.getInputStream());
      requests.add(request);
      if (!request.contains(PASSWORD)) {
        client
            .getOutputStream()
            .write(
                "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .getBytes(UTF_8));
        client.close();
        continue;
      }
      client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
      Socket server = new Socket(to.getAddress(), to.getPort());
      aside(() -> client.getInputStream().transferTo(server.getOutputStream()));
      aside(() -> server.getInputStream().transferTo(client.getOutputStream()));
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    return head.toString();
  }

  /** A server's key and certificate; the certificate is put where trust may look for it. */
  private SSLContext identity() throws Exception {
    Path store = folder.resolve("store");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=a",
                "-ext",
                "SAN=dns:localhost,dns:sealed.invalid",
                "-storepass",
                "changeit",
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
    String pem =
        "not this\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
            + "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(keys.getCertificate("a").getEncoded())
            + "\n-----END CERTIFICATE-----\n";
    Files.writeString(folder.resolve("ca.crt"), pem);
    Files.createDirectory(folder.resolve("cas"));
    Files.writeString(folder.resolve("cas/0.pem"), pem);
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "changeit".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
