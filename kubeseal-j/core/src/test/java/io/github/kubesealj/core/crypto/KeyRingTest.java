package io.github.kubesealj.core.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRingTest {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

  private static PrivateKeyEntry key(String name, String id, Instant created)
      throws IOException, KeyMaterialException {
    return PrivateKeyEntry.parse(name, created, Vectors.file("keys/" + id + "/tls.key"));
  }

  private static List<String> names(List<PrivateKeyEntry> entries) {
    return entries.stream().map(PrivateKeyEntry::name).toList();
  }

  @Test
  void ordersByCreationThenName() throws IOException, KeyMaterialException {
    KeyRing ring =
        KeyRing.of(
            List.of(
                key("b", "rsa2048-a", LONG_AGO),
                key("c", "rsa2048-b", LONG_AGO),
                key("a", "rsa3072-a", LATER)),
            KeyOrder.SECRET_CREATION_TIMESTAMP);

    assertThat(names(ring.entries())).containsExactly("a", "c", "b");
  }

  @Test
  void ordersByStartOfValidityWhateverTheCreation() throws IOException, KeyMaterialException {
    SealingCertificate certificate = Vectors.certificate("rsa2048-a");
    PrivateKeyEntry certified =
        key("certified", "rsa2048-a", LONG_AGO).withCertificate(certificate);
    PrivateKeyEntry bare = key("bare", "rsa2048-b", certificate.notBefore().minusSeconds(1));

    assertThat(names(KeyRing.of(List.of(bare, certified), KeyOrder.CERT_NOT_BEFORE).entries()))
        .containsExactly("certified", "bare");
    assertThat(
            names(
                KeyRing.of(List.of(bare, certified), KeyOrder.SECRET_CREATION_TIMESTAMP).entries()))
        .containsExactly("bare", "certified");
  }

  @Test
  void keepsAPublicKeyOnce() throws IOException, KeyMaterialException {
    KeyRing ring =
        KeyRing.of(
            List.of(key("old", "rsa2048-a", LONG_AGO), key("new", "rsa2048-a", LATER)),
            KeyOrder.CERT_NOT_BEFORE);

    assertThat(names(ring.entries())).containsExactly("new");
  }

  @Test
  void sealsWithTheNewestThatIsAlreadyValid() throws IOException, KeyMaterialException {
    PrivateKeyEntry certified = Vectors.key("rsa2048-a");
    Instant start = certified.certificate().orElseThrow().notBefore();
    KeyRing ring =
        KeyRing.of(List.of(certified, key("newer", "rsa2048-b", LATER)), KeyOrder.CERT_NOT_BEFORE);

    assertThat(ring.current(start)).contains(certified);
    assertThat(ring.current(start.minusSeconds(1))).isEmpty();
    assertThat(KeyRing.of(List.of(), KeyOrder.CERT_NOT_BEFORE).current(start)).isEmpty();
  }

  @Test
  void offersExactLengthsBeforeBlocksThatLostZeros() {
    KeyRing ring = Vectors.ring(List.of("rsa2048-a", "rsa3072-a"));

    assertThat(names(ring.candidates(256))).containsExactly("rsa2048-a");
    assertThat(names(ring.candidates(248))).containsExactly("rsa2048-a");
    assertThat(names(ring.candidates(383))).containsExactly("rsa3072-a");
    assertThat(ring.candidates(247)).isEmpty();
    assertThat(ring.candidates(257)).isEmpty();
    assertThat(ring.candidates(512)).isEmpty();
  }
}
