package io.github.kubesealj.template.sprig.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limit;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.value.GoCertificate;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.x509.Base64Text;
import io.github.kubesealj.template.x509.Fixtures;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatesTest {
  private static final String CA = Fixtures.pem("ca");
  private static final String ED25519 = Fixtures.pem("ed25519-key");
  private static final String RSA = Fixtures.pem("rsa-key");
  private static final String EC = Fixtures.pem("ec-key");
  private static final GoList NONE = GoList.nil(GoType.ANY_SLICE);

  /** When the fixtures were made, and a bit. */
  private static final Instant NOW = Instant.ofEpochSecond(1_795_556_975, 123_456_789);

  // Ed25519 signatures are the same every time, so that whole certificates can be compared.

  @Test
  void writesAnAuthorityAsGoDoes() {
    GoCertificate made =
        drawing("5aed7b484c047990259a89c6636836ea")
            .authorityWithKey(budget(), "Test CA", 36_500, ED25519);

    assertThat(made.cert()).isEqualTo(CA);
    assertThat(made.key()).isEqualTo(ED25519);
  }

  @Test
  void writesASignedCertificateAsGoDoes() {
    GoCertificate made =
        drawing("731368572fa4ae1d5eb0aa20ba3f4408")
            .signedWithKey(
                budget(),
                "leaf & co",
                strings("10.0.0.1", "::1"),
                strings("a.b", "*.c"),
                10,
                new GoCertificate(CA, ED25519),
                ED25519);

    assertThat(made.cert()).isEqualTo(Fixtures.pem("leaf"));
  }

  @Test
  void writesANamelessCertificateThatEndedLongAgoAsGoDoes() {
    GoCertificate made =
        drawing("fec4d6a11f2e3bac8a376412738d92e6")
            .selfSignedWithKey(
                budget(), "", strings("::ffff:1.2.3.4"), strings("x"), -40_000, ED25519);

    assertThat(made.cert()).isEqualTo(Fixtures.pem("unnamed"));
  }

  /** As Go does, unlike Java, which does not even read such certificates. */
  @Test
  void signsWithAnAuthorityThatHasNoName() {
    GoCertificate authority = certificates().authorityWithKey(budget(), "", 1, ED25519);
    GoCertificate leaf =
        certificates().signedWithKey(budget(), "leaf", NONE, NONE, 1, authority, EC);

    assertThat(Certificates.custom(budget(), base64(leaf.cert()), base64(leaf.key())))
        .isEqualTo(leaf);
  }

  @Test
  void signsWithRsaAndEllipticCurvesSoThatOthersCanVerify() throws Exception {
    for (String key : List.of(RSA, EC)) {
      GoCertificate authority = certificates().authorityWithKey(budget(), "ca", 1, key);
      GoCertificate leaf =
          certificates().signedWithKey(budget(), "leaf", NONE, NONE, 1, authority, EC);

      assertThat(authority.key()).isEqualTo(key);
      java(leaf.cert()).verify(java(authority.cert()).getPublicKey());
    }
  }

  @Test
  void makesKeysOfItsOwn() throws Exception {
    Budget budget = budget();
    GoCertificate authority = certificates().authority(budget, "ca", 1);
    GoCertificate leaf = certificates().signed(budget, "x", NONE, NONE, 1, authority);

    java(leaf.cert()).verify(java(authority.cert()).getPublicKey());
    assertThat(leaf.key()).startsWith("-----BEGIN RSA PRIVATE KEY-----\nMII");
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE, 1L << 40, 106_752, -106_752, 0})
  void survivesAnyNumberOfDays(long days) {
    assertThat(certificates().authorityWithKey(budget(), "ca", days, ED25519).cert())
        .startsWith("-----BEGIN CERTIFICATE-----\n");
  }

  @Test
  void refusesNamesThatCannotBeWritten() {
    for (GoList dns : List.of(strings("\u00C3\u00BC"), GoList.ofAny(List.of(GoInt.of(1))))) {
      assertThatThrownBy(
              () -> certificates().selfSignedWithKey(budget(), "x", NONE, dns, 1, ED25519))
          .isInstanceOf(FunctionException.class);
    }
    for (GoList ip : List.of(strings("1.2.3.4.5"), GoList.ofAny(List.of(GoInt.of(1))))) {
      assertThatThrownBy(
              () -> certificates().selfSignedWithKey(budget(), "x", ip, NONE, 1, ED25519))
          .isInstanceOf(FunctionException.class);
    }
    assertThatThrownBy(() -> certificates().authorityWithKey(budget(), "\u00FF", 1, ED25519))
        .isInstanceOf(FunctionException.class);
  }

  @Test
  void refusesAKeyThatIsNotItsAuthoritys() {
    assertThatThrownBy(
            () ->
                certificates()
                    .signedWithKey(budget(), "x", NONE, NONE, 1, new GoCertificate(CA, EC), EC))
        .isInstanceOf(FunctionException.class)
        .hasMessage("the private key does not match the parent's public key");
  }

  @Test
  void givesBackTheCertificateItIsGiven() {
    GoCertificate custom = Certificates.custom(budget(), base64(CA), base64(RSA));

    assertThat(custom).isEqualTo(new GoCertificate(CA, RSA));
  }

  @Test
  void refusesACertificateThatIsNone() {
    assertThatThrownBy(() -> Certificates.custom(budget(), "###", ""))
        .isInstanceOf(FunctionException.class);
    assertThatThrownBy(() -> Certificates.custom(budget(), base64("hello"), base64("x")))
        .isInstanceOf(FunctionException.class)
        .hasMessage("unable to decode certificate");
    assertThatThrownBy(() -> Certificates.custom(budget(), base64(CA), base64(CA)))
        .isInstanceOf(FunctionException.class)
        .hasMessage("no private key of a known type in the PEM block");
  }

  @Test
  void countsKeysAndCertificates() {
    Budget budget = Budget.of(Limits.DEFAULT.with(Limit.KEYS, 3));

    certificates().authorityWithKey(budget, "x", 1, EC);
    certificates().authority(budget, "x", 1);
    assertThatThrownBy(() -> certificates().authorityWithKey(budget, "x", 1, EC))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void stopsLookingForPrimesWhenTimeIsUp() {
    long[] nanos = {0};
    Budget budget =
        new Budget(
            Limits.DEFAULT.withTime(Duration.ofNanos(3)),
            () -> {
              nanos[0]++;
              return nanos[0];
            });

    assertThatThrownBy(() -> new Keys(new SecureRandom()).generate(budget, "rsa"))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("limit exceeded: time");
  }

  private static Certificates certificates() {
    return new Certificates(() -> NOW, new SecureRandom());
  }

  private static Certificates drawing(String hex) {
    return new Certificates(InstantSource.fixed(NOW), new Scripted(HexFormat.of().parseHex(hex)));
  }

  private static Budget budget() {
    return Budget.of(Limits.DEFAULT);
  }

  private static GoList strings(String... strings) {
    return GoList.ofAny(List.of(strings).stream().map(GoString::new).toList());
  }

  private static String base64(String text) {
    return Base64Text.encode(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static X509Certificate java(String pem) throws Exception {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(
                new ByteArrayInputStream(pem.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** Always draws the same bytes. */
  private static final class Scripted extends SecureRandom {
    private static final long serialVersionUID = 1;

    private final byte[] drawn;

    Scripted(byte[] drawn) {
      this.drawn = drawn;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(drawn, 0, bytes, 0, bytes.length);
    }
  }
}
