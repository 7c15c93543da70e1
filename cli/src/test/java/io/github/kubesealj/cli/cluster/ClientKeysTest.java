package io.github.kubesealj.cli.cluster;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientKeysTest {
  private static byte[] ecKey() throws NoSuchAlgorithmException {
    byte[] der = KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate().getEncoded();
    return ("-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(der)
            + "\n-----END PRIVATE KEY-----\n")
        .getBytes(US_ASCII);
  }

  private static String named(Config config) {
    ClientKeys.nameAlgorithm(config);
    return String.valueOf(config.getClientKeyAlgo());
  }

  @Test
  void anEcKeyIsCalledOneWhereverItStands(@TempDir Path folder)
      throws IOException, NoSuchAlgorithmException {
    Path file = Files.write(folder.resolve("key"), ecKey());
    String data = Base64.getEncoder().encodeToString(ecKey());

    assertThat(named(new ConfigBuilder(Config.empty()).withClientKeyData(data).build()))
        .isEqualTo("EC");
    assertThat(named(new ConfigBuilder(Config.empty()).withClientKeyFile(file.toString()).build()))
        .isEqualTo("EC");
  }

  @Test
  void whereThereIsNoKeyNothingChanges() {
    Config config = Config.empty();
    String before = String.valueOf(config.getClientKeyAlgo());

    assertThat(named(config)).isEqualTo(before);
  }
}
