package io.github.kubesealj.core.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys written by openssl. */
class ClientKeysTest {
  private static final Path KEYS = Path.of("../../keys-example/tls");

  private static byte[] file(String name) throws Exception {
    return Files.readAllBytes(KEYS.resolve(name));
  }

  @ParameterizedTest
  @CsvSource({
    "client-rsa.key, RSA",
    "client-rsa.pkcs1.key, RSA",
    "client-ec.key, EC",
    "client-ec.sec1.key, EC",
    "client-ed25519.key, EdDSA"
  })
  void readsKeysOfEveryKind(String name, String algorithm) throws Exception {
    assertThat(ClientKeys.parse(file(name)).getAlgorithm()).isEqualTo(algorithm);
  }

  @Test
  void oneKeyIsTheSameInBothForms() throws Exception {
    assertThat(ClientKeys.parse(file("client-rsa.pkcs1.key")).getEncoded())
        .isEqualTo(ClientKeys.parse(file("client-rsa.key")).getEncoded());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "client-ec.encrypted.key | the private key is encrypted; decrypt it first",
        "client-ec.dek.key       | the private key is encrypted; decrypt it first",
        "client-ec.crt           | no private key block was found",
      })
  void refusesWhatIsNoKeyAtHand(String name, String message) {
    assertThatThrownBy(() -> ClientKeys.parse(file(name)))
        .isInstanceOf(KeyMaterialException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"RSA PRIVATE KEY", "EC PRIVATE KEY", "PRIVATE KEY"})
  void refusesABrokenBlock(String type) {
    assertThatThrownBy(() -> ClientKeys.parse(PemBlocks.write(type, new byte[] {1, 2, 3})))
        .isInstanceOf(KeyMaterialException.class)
        .hasMessage("the private key block is broken");
  }

  @Test
  void refusesAnEncryptedKeyOfTheOlderKind() {
    String pem =
        """
        -----BEGIN RSA PRIVATE KEY-----
        Proc-Type: 4,ENCRYPTED
        DEK-Info: AES-128-CBC,00

        AAAA
        -----END RSA PRIVATE KEY-----
        """;
    assertThatThrownBy(
            () -> ClientKeys.parse(pem.getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .hasMessage("the private key is encrypted; decrypt it first");
  }

  @Test
  void refusesWhatHasTheFormButNotTheContentOfAKey() throws Exception {
    byte[] der = ClientKeys.parse(file("client-ed25519.key")).getEncoded();
    byte[] unknown = der.clone();
    unknown[11] = 0x7f; // the last byte of the algorithm's identifier
    byte[] cut = der.clone();
    cut[15] = 0x1f; // the octets within say they are one less than they are
    assertThatThrownBy(() -> ClientKeys.parse(PemBlocks.write("PRIVATE KEY", unknown)))
        .hasMessage("the private key is of an unknown algorithm, 1.3.101.127");
    assertThatThrownBy(() -> ClientKeys.parse(PemBlocks.write("PRIVATE KEY", cut)))
        .hasMessage("the private key block is broken");
  }
}
