package io.github.kubesealj.core.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kubesealj.core.crypto.KeyMaterialException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingCertificateTest {
  private static KeyMaterialException refusal(byte[] pem) {
    return catchThrowableOfType(KeyMaterialException.class, () -> SealingCertificate.parse(pem));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsa2048-a", "rsa2048-b", "rsa3072-a", "rsa4096-a", "rsa4096-b"})
  void hasUpstreamsFingerprint(String id) throws IOException, KeyMaterialException {
    SealingCertificate certificate = Vectors.certificate(id);

    assertThat(certificate.fingerprint())
        .isEqualTo(new String(Vectors.file("keys/" + id + "/fingerprint"), UTF_8).strip());
    assertThat(certificate).hasToString("SealingCertificate[" + certificate.fingerprint() + "]");
  }

  @Test
  void writesThePemItRead() throws IOException, KeyMaterialException {
    assertThat(Vectors.certificate("rsa2048-a").pem())
        .isEqualTo(Vectors.file("keys/rsa2048-a/tls.crt"));
  }

  @Test
  void takesTheFirstOfAChain() throws IOException, KeyMaterialException {
    assertThat(SealingCertificate.parse(Vectors.file("keys/odd/chain-a-then-b.crt")).fingerprint())
        .isEqualTo(Vectors.certificate("rsa2048-a").fingerprint());
  }

  @Test
  void skipsTextAndOtherBlocksBeforeIt() throws IOException, KeyMaterialException {
    ByteArrayOutputStream keyThenCertificate = new ByteArrayOutputStream();
    keyThenCertificate.write(Vectors.file("keys/rsa2048-b/tls.key"));
    keyThenCertificate.write(Vectors.file("keys/odd/text-before.crt"));

    assertThat(SealingCertificate.parse(keyThenCertificate.toByteArray()).fingerprint())
        .isEqualTo(Vectors.certificate("rsa2048-a").fingerprint());
  }

  @Test
  void refusesAnEcCertificateByName() throws IOException {
    KeyMaterialException refusal = refusal(Vectors.file("keys/odd/ec.crt"));

    assertThat(refusal.reason()).isEqualTo(Reason.NOT_RSA);
    assertThat(refusal).hasMessageContaining("EC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-a-cert.txt", "public-key-only.pem"})
  void refusesWhatHoldsNoCertificate(String file) throws IOException {
    KeyMaterialException refusal = refusal(Vectors.file("keys/odd/" + file));

    assertThat(refusal.reason()).isEqualTo(Reason.MISSING);
  }

  @Test
  void refusesBrokenBlocks() {
    assertThat(
            refusal(
                    "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
                        .getBytes(UTF_8))
                .reason())
        .isEqualTo(Reason.MALFORMED);
    assertThat(
            refusal("-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n".getBytes(UTF_8))
                .reason())
        .isEqualTo(Reason.MALFORMED);
    assertThat(refusal("-----BEGIN CERTIFICATE-----\nAAAA\n".getBytes(UTF_8)).reason())
        .isEqualTo(Reason.MALFORMED);
  }

  @Test
  void parsesAnExpiredOneAndSaysSo() throws IOException, KeyMaterialException {
    SealingCertificate expired = SealingCertificate.parse(Vectors.file("keys/odd/expired.crt"));

    assertThat(expired.expiredAt(expired.notAfter())).isFalse();
    assertThat(expired.expiredAt(expired.notAfter().plusSeconds(1))).isTrue();
    assertThat(expired.expiredAt(Instant.parse("2026-11-24T00:00:00Z"))).isTrue();
    assertThat(expired.notBefore()).isBefore(expired.notAfter());
  }
}
