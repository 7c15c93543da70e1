package io.github.kubesealj.core.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingKeyPairTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static SealingKeyPair pair;

  @BeforeAll
  static void makeOne() {
    pair =
        SealingKeyPair.generate(
            2048, "sealed.example", NOW, Duration.ofDays(10), new SecureRandom());
  }

  @AfterAll
  static void wipe() {
    pair.close();
    assertThatThrownBy(() -> pair.keyPem().toByteArray()).isInstanceOf(IllegalStateException.class);
  }

  private static X509CertificateHolder certificate(byte[] pem)
      throws IOException, KeyMaterialException {
    return SealingCertificate.withEmptyIssuer(PemBlocks.read(pem).getFirst().getContent());
  }

  @Test
  void keyAndCertificateBelongTogether() throws KeyMaterialException {
    PrivateKeyEntry entry =
        PrivateKeyEntry.parse("new", NOW, pair.keyPem().toByteArray())
            .withCertificate(SealingCertificate.parse(pair.certificatePem()));

    assertThat(entry.certificate()).isPresent();
    assertThat(new String(pair.keyPem().toByteArray(), US_ASCII))
        .startsWith("-----BEGIN RSA PRIVATE KEY-----\n");
  }

  @Test
  void certificateHasTheSameFieldsAsUpstreams() throws Exception {
    X509CertificateHolder ours = certificate(pair.certificatePem());
    X509CertificateHolder upstreams = certificate(Vectors.file("keys/rsa2048-a/tls.crt"));

    assertThat(
            ours.isSignatureValid(
                new JcaContentVerifierProviderBuilder().build(ours.getSubjectPublicKeyInfo())))
        .isTrue();
    assertThat(ours.getVersionNumber()).isEqualTo(upstreams.getVersionNumber());
    assertThat(ours.getSignatureAlgorithm()).isEqualTo(upstreams.getSignatureAlgorithm());
    assertThat(ours.getSubject()).hasToString("CN=sealed.example");
    assertThat(ours.getIssuer()).isEqualTo(ours.getSubject());
    assertThat(ours.getNotBefore()).isEqualTo(Date.from(NOW));
    assertThat(ours.getNotAfter()).isEqualTo(Date.from(NOW.plus(Duration.ofDays(10))));
    assertThat(ours.getSerialNumber().signum()).isPositive();
    assertThat(ours.getSerialNumber().bitLength()).isBetween(64, 128);
    assertThat((Object) ours.getExtensionOIDs()).isEqualTo(upstreams.getExtensionOIDs());
    assertThat(ours.getExtension(Extension.keyUsage))
        .isEqualTo(upstreams.getExtension(Extension.keyUsage));
    assertThat(ours.getExtension(Extension.basicConstraints))
        .isEqualTo(upstreams.getExtension(Extension.basicConstraints));
    assertThat(ours.getExtension(Extension.subjectKeyIdentifier).getExtnValue().getOctetsLength())
        .isEqualTo(22);
  }

  @Test
  void anEmptyCommonNameGivesAnEmptyName() throws Exception {
    try (SealingKeyPair nameless =
        SealingKeyPair.generate(2048, "", NOW, Duration.ofDays(1), new SecureRandom())) {
      assertThat(certificate(nameless.certificatePem()).getSubject())
          .isEqualTo(certificate(Vectors.file("keys/rsa2048-a/tls.crt")).getSubject());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1024, 2047, 8193})
  void refusesOtherSizes(int bits) {
    assertThatThrownBy(
            () -> SealingKeyPair.generate(bits, "", NOW, Duration.ofDays(1), new SecureRandom()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Integer.toString(bits));
  }
}
