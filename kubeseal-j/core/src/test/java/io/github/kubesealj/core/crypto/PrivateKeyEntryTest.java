package io.github.kubesealj.core.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kubesealj.core.crypto.KeyMaterialException.Reason;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateKeyEntryTest {
  private static KeyMaterialException refusal(byte[] pem) {
    return catchThrowableOfType(
        KeyMaterialException.class, () -> PrivateKeyEntry.parse("k", Instant.EPOCH, pem));
  }

  private static byte[] pem(String type, byte[] der) {
    return ("-----BEGIN "
            + type
            + "-----\n"
            + Base64.getMimeEncoder().encodeToString(der)
            + "\n-----END "
            + type
            + "-----\n")
        .getBytes(US_ASCII);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsa2048-a", "rsa2048-b", "rsa3072-a", "rsa4096-a", "rsa4096-b"})
  void readsBothFormsAsTheSameKey(String id) throws IOException, KeyMaterialException {
    PrivateKeyEntry pkcs1 =
        PrivateKeyEntry.parse(id, Instant.EPOCH, Vectors.file("keys/" + id + "/tls.key"));
    PrivateKeyEntry pkcs8 =
        PrivateKeyEntry.parse(id, Instant.EPOCH, Vectors.file("keys/" + id + "/tls.key.pkcs8"));

    assertThat(pkcs1.privateKey()).isEqualTo(pkcs8.privateKey());
    assertThat(pkcs1.fingerprint())
        .isEqualTo(new String(Vectors.file("keys/" + id + "/fingerprint"), UTF_8).strip());
    assertThat(pkcs1).hasToString("PrivateKeyEntry[" + id + ", " + pkcs1.fingerprint() + "]");
    assertThat(pkcs1.certificate()).isEmpty();
  }

  @Test
  void skipsOtherBlocksBeforeTheKey() throws IOException, KeyMaterialException {
    String certificate = new String(Vectors.file("keys/rsa2048-b/tls.crt"), US_ASCII);
    String key = new String(Vectors.file("keys/rsa2048-a/tls.key"), US_ASCII);

    assertThat(
            PrivateKeyEntry.parse("k", Instant.EPOCH, (certificate + key).getBytes(US_ASCII))
                .fingerprint())
        .isEqualTo(Vectors.key("rsa2048-a").fingerprint());
  }

  @Test
  void refusesACertificateOfAnotherKey() {
    PrivateKeyEntry key = Vectors.key("rsa2048-a");

    KeyMaterialException refusal =
        catchThrowableOfType(
            KeyMaterialException.class,
            () -> key.withCertificate(Vectors.certificate("rsa2048-b")));

    assertThat(refusal.reason()).isEqualTo(Reason.MISMATCH);
  }

  @Test
  void refusesAnEcKeyInBothForms() throws IOException, GeneralSecurityException {
    assertThat(refusal(Vectors.file("keys/odd/ec.key")).reason()).isEqualTo(Reason.NOT_RSA);
    byte[] pkcs8 = KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate().getEncoded();
    assertThat(refusal(pem("PRIVATE KEY", pkcs8)).reason()).isEqualTo(Reason.NOT_RSA);
    assertThat(refusal(pem("EC PRIVATE KEY", pkcs8)).reason()).isEqualTo(Reason.NOT_RSA);
  }

  @Test
  void refusesAKeyOf1024Bits() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);
    KeyMaterialException refusal =
        refusal(pem("PRIVATE KEY", generator.generateKeyPair().getPrivate().getEncoded()));

    assertThat(refusal.reason()).isEqualTo(Reason.WRONG_SIZE);
    assertThat(refusal).hasMessageContaining("1024");
  }

  @ParameterizedTest
  @ValueSource(ints = {2048, 8192})
  void acceptsTheSmallestAndTheLargestModulus(int bits) throws GeneralSecurityException {
    RSAPublicKey key = publicKey(BigInteger.ONE.shiftLeft(bits - 1).add(BigInteger.ONE));

    assertThatCode(() -> RsaKeys.checkSize(key, "it")).doesNotThrowAnyException();
  }

  @Test
  void refusesAModulusAbove8192Bits() throws GeneralSecurityException {
    RSAPublicKey key = publicKey(BigInteger.ONE.shiftLeft(8192).add(BigInteger.ONE));

    assertThat(
            catchThrowableOfType(KeyMaterialException.class, () -> RsaKeys.checkSize(key, "it"))
                .reason())
        .isEqualTo(Reason.WRONG_SIZE);
  }

  private static RSAPublicKey publicKey(BigInteger modulus) throws GeneralSecurityException {
    return (RSAPublicKey)
        KeyFactory.getInstance("RSA")
            .generatePublic(new RSAPublicKeySpec(modulus, BigInteger.valueOf(65537)));
  }

  @Test
  void refusesWhatHoldsNoKey() throws IOException {
    assertThat(refusal(new byte[0]).reason()).isEqualTo(Reason.MISSING);
    assertThat(refusal(Vectors.file("keys/rsa2048-a/tls.crt")).reason()).isEqualTo(Reason.MISSING);
  }

  @Test
  void refusesAnEncryptedKeyWithAHint() {
    assertThat(refusal(pem("ENCRYPTED PRIVATE KEY", new byte[] {1})))
        .hasMessageContaining("decrypt it first");
    assertThat(
            refusal(
                """
                -----BEGIN RSA PRIVATE KEY-----
                Proc-Type: 4,ENCRYPTED
                DEK-Info: AES-128-CBC,B6EC3C1CBF9F5A1B8E4F2D7C6A593E10

                AAAA
                -----END RSA PRIVATE KEY-----
                """
                    .getBytes(US_ASCII)))
        .hasMessageContaining("decrypt it first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA PRIVATE KEY", "PRIVATE KEY"})
  void refusesGarbageInABlock(String type) {
    assertThat(refusal(pem(type, new byte[] {0x30, 3, 2, 1, 1})).reason())
        .isEqualTo(Reason.MALFORMED);
    assertThat(refusal(pem(type, new byte[] {1, 2, 3})).reason()).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void refusesNumbersThatDoNotBelongTogether() throws GeneralSecurityException {
    for (int spoilt = 0; spoilt < 6; spoilt++) {
      int field = spoilt;
      UnaryOperator<BigInteger> plusTwo = number -> number.add(BigInteger.TWO);
      RSAPrivateCrtKey good = Vectors.key("rsa2048-a").privateKey();
      RSAPrivateCrtKeySpec spec =
          new RSAPrivateCrtKeySpec(
              good.getModulus(),
              good.getPublicExponent(),
              change(good.getPrivateExponent(), field == 0, plusTwo),
              change(good.getPrimeP(), field == 1, plusTwo),
              change(good.getPrimeQ(), field == 2, plusTwo),
              change(good.getPrimeExponentP(), field == 3, plusTwo),
              change(good.getPrimeExponentQ(), field == 4, plusTwo),
              change(good.getCrtCoefficient(), field == 5, plusTwo));
      RSAPrivateCrtKey bad = (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec);

      assertThat(refusal(pem("PRIVATE KEY", bad.getEncoded())).reason())
          .as("field %d", field)
          .isEqualTo(Reason.MALFORMED);
    }
  }

  private static BigInteger change(
      BigInteger number, boolean spoil, UnaryOperator<BigInteger> operator) {
    return spoil ? operator.apply(number) : number;
  }
}
