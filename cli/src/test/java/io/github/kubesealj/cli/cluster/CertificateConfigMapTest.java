package io.github.kubesealj.cli.cluster;

import static io.github.kubesealj.cli.cluster.Asking.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.terminal.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the published certificate is taken, and when the controller is asked. */
class CertificateConfigMapTest {
  private static final String WHERE =
      "warning: the ConfigMap kube-system/sealed-secrets-certificate is not used: ";

  private final FakeApiServer api = new FakeApiServer();
  private final Asking asking = new Asking(api);

  @BeforeEach
  void haveAControllerThatAnswers() {
    api.controller("kube-system", "sealed-secrets-controller", "{}", "", "ASKED");
  }

  @ParameterizedTest
  @CsvSource({"rsa2048-b", "''", "SHA256:other"})
  void aFingerprintOfAnotherKeyIsAWarning(String key) throws UserError {
    api.published(
        "kube-system",
        Asking.certificate("rsa2048-a/tls.crt"),
        key.startsWith("rsa") ? Asking.fingerprint(key) : key);

    assertThat(asking.certificate(USUAL)).isEqualTo("ASKED");

    assertThat(asking.told())
        .isEqualTo(
            WHERE
                + "its annotation and its certificate tell of different keys; asking the"
                + " controller\n");
  }

  @ParameterizedTest
  @CsvSource({
    "odd/public-key-only.pem, does not contain any valid",
    "odd/not-a-cert.txt, does not contain any valid",
    "odd/ec.crt, found an EC key"
  })
  void whatIsNoCertificateToSealWithIsAWarning(String file, String why) throws UserError {
    api.published("kube-system", Asking.certificate(file), Asking.fingerprint("rsa2048-a"));

    assertThat(asking.certificate(USUAL)).isEqualTo("ASKED");
    assertThat(asking.told()).startsWith(WHERE).contains(why);
  }

  @Test
  void onceExpiredTheControllerIsAskedForANewOne() throws UserError {
    api.published(
        "kube-system", Asking.certificate("rsa2048-a/tls.crt"), Asking.fingerprint("rsa2048-a"));

    assertThat(asking.at("2099-01-01T00:00:00Z").certificate(USUAL)).isEqualTo("ASKED");
    assertThat(asking.told()).isEmpty();
  }

  @Test
  void whoMayNotReadItAsksTheController() throws UserError {
    api.forbid("/api/v1/namespaces/kube-system/configmaps/sealed-secrets-certificate");

    assertThat(asking.certificate(USUAL)).isEqualTo("ASKED");
    assertThat(asking.told()).isEmpty();
  }
}
