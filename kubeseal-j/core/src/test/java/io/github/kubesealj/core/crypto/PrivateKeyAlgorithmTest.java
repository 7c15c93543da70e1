package io.github.kubesealj.core.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;

class PrivateKeyAlgorithmTest {
  private static byte[] pkcs8(String algorithm) throws NoSuchAlgorithmException {
    return PemBlocks.write(
        "PRIVATE KEY",
        KeyPairGenerator.getInstance(algorithm).generateKeyPair().getPrivate().getEncoded());
  }

  @Test
  void tellsRsaFromEcInBothForms() throws IOException, NoSuchAlgorithmException {
    assertThat(PrivateKeyAlgorithm.of(Vectors.file("keys/rsa2048-a/tls.key"))).contains("RSA");
    assertThat(PrivateKeyAlgorithm.of(Vectors.file("keys/rsa2048-a/tls.key.pkcs8")))
        .contains("RSA");
    assertThat(PrivateKeyAlgorithm.of(PemBlocks.write("EC PRIVATE KEY", new byte[] {1})))
        .contains("EC");
    assertThat(PrivateKeyAlgorithm.of(pkcs8("EC"))).contains("EC");
  }

  @Test
  void saysNothingOfOthers() throws IOException, NoSuchAlgorithmException {
    assertThat(PrivateKeyAlgorithm.of(pkcs8("Ed25519"))).isEmpty();
    assertThat(PrivateKeyAlgorithm.of(Vectors.file("keys/rsa2048-a/tls.crt"))).isEmpty();
    assertThat(PrivateKeyAlgorithm.of(new byte[0])).isEmpty();
    assertThat(PrivateKeyAlgorithm.of(PemBlocks.write("PRIVATE KEY", new byte[] {1, 2}))).isEmpty();
  }
}
