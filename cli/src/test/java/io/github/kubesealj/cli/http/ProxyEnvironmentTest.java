package io.github.kubesealj.cli.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.cli.http.ProxyAddress.Kind;
import io.github.kubesealj.cli.terminal.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProxyEnvironmentTest {
  private static final URI SERVER = URI.create("https://api.example:6443");

  static List<String> whatGoSays() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ProxyEnvironmentTest.class.getResourceAsStream("no-proxy.txt"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("whatGoSays")
  void agreesWithGoOnNoProxy(String line) throws UserError {
    String[] fields = line.split("\\|", -1);

    boolean direct =
        ProxyEnvironment.proxyFor(
                URI.create(fields[1]),
                Map.of("HTTPS_PROXY", "http://proxy:3128", "NO_PROXY", fields[0]))
            .isEmpty();

    assertThat(direct ? "direct" : "proxy").isEqualTo(fields[2]);
  }

  @Test
  void lowerCaseCountsWhereUpperCaseIsNotSet() throws UserError {
    assertThat(
            ProxyEnvironment.proxyFor(
                SERVER, Map.of("https_proxy", "http://low", "HTTPS_PROXY", "")))
        .hasValueSatisfying(proxy -> assertThat(proxy.host()).isEqualTo("low"));
    assertThat(
            ProxyEnvironment.proxyFor(
                SERVER, Map.of("https_proxy", "http://low", "HTTPS_PROXY", "http://up")))
        .hasValueSatisfying(proxy -> assertThat(proxy.host()).isEqualTo("up"));
    assertThat(
            ProxyEnvironment.proxyFor(
                SERVER, Map.of("HTTPS_PROXY", "http://p", "no_proxy", "example")))
        .isEmpty();
  }

  @Test
  void eachSchemeHasItsOwnVariable() throws UserError {
    Map<String, String> environment = Map.of("HTTP_PROXY", "http://p");

    assertThat(ProxyEnvironment.proxyFor(SERVER, environment)).isEmpty();
    assertThat(ProxyEnvironment.proxyFor(URI.create("http://api.example"), environment))
        .isPresent();
    assertThat(
            ProxyEnvironment.proxyFor(
                URI.create("http://api.example"),
                Map.of("HTTP_PROXY", "http://p", "REQUEST_METHOD", "GET")))
        .isEmpty();
  }

  @Test
  void aProxyWithoutSchemeIsAnHttpProxy() throws UserError {
    assertThat(ProxyEnvironment.proxyFor(SERVER, Map.of("HTTPS_PROXY", "proxy.example:3128")))
        .contains(new ProxyAddress(Kind.HTTP, "proxy.example", 3128, null, ""));
  }

  @Test
  void aProxyThatIsNoneIsNamedByItsVariableAlone() {
    assertThatThrownBy(
            () -> ProxyEnvironment.proxyFor(SERVER, Map.of("https_proxy", "http://u:hunter2@ /")))
        .isInstanceOf(UserError.class)
        .hasMessage("HTTPS_PROXY holds no URL of a proxy");
  }

  @Test
  void readsCredentialsAndPrintsNone() {
    ProxyAddress proxy = ProxyAddress.parse("https://us%40er:p%3Aa+ss@[fd00::1]").orElseThrow();

    assertThat(proxy).isEqualTo(new ProxyAddress(Kind.HTTPS, "fd00::1", 443, "us@er", "p:a+ss"));
    assertThat(proxy).hasToString("https://[fd00::1]:443");
  }

  @Test
  void otherSchemesAreNone() {
    assertThat(ProxyAddress.parse("ftp://proxy")).isEmpty();
    assertThat(ProxyAddress.parse("http://")).isEmpty();
    assertThat(ProxyAddress.parse("http://a b")).isEmpty();
    assertThat(ProxyAddress.parse("socks5h://p"))
        .contains(new ProxyAddress(Kind.SOCKS5, "p", 1080, null, ""));
  }
}
