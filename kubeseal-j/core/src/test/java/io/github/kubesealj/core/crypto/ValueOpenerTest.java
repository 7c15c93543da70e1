package io.github.kubesealj.core.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueOpenerTest {
  private static final SealingLabel LABEL = SealingLabel.of(SealingScope.STRICT, "prod", "db");
  private static final List<String> ALL =
      List.of("rsa2048-a", "rsa2048-b", "rsa3072-a", "rsa4096-a", "rsa4096-b");

  /** The real thing, counted. */
  private static final class CountingRsa implements RsaOaep {
    private final RsaOaep rsa = new JceRsaOaep();
    private final AtomicInteger decryptions = new AtomicInteger();

    @Override
    public byte[] encrypt(RSAPublicKey key, SealingLabel label, byte[] message) {
      return rsa.encrypt(key, label, message);
    }

    @Override
    public byte @Nullable [] decrypt(RSAPrivateCrtKey key, SealingLabel label, byte[] block) {
      decryptions.incrementAndGet();
      return rsa.decrypt(key, label, block);
    }

    int taken() {
      return decryptions.getAndSet(0);
    }
  }

  private final CountingRsa rsa = new CountingRsa();

  private static String sealedWith(String keyId) {
    PrivateKeyEntry key = Vectors.key(keyId);
    return new ValueSealer(key.certificate().orElseThrow(), new SecureRandom())
        .seal(SecretBytes.ofUtf8("hunter2"), LABEL)
        .text();
  }

  @Test
  void asksOnlyKeysOfTheRightLength() {
    ValueOpener opener = new ValueOpener(Vectors.ring(ALL), rsa);

    assertThat(opener.open(sealedWith("rsa3072-a"), LABEL)).isInstanceOf(Opening.Opened.class);

    assertThat(rsa.taken()).isEqualTo(1);
  }

  @Test
  void remembersTheKeyThatOpenedLast() {
    ValueOpener opener = new ValueOpener(Vectors.ring(ALL), rsa);
    String older = Vectors.ring(List.of("rsa4096-a", "rsa4096-b")).entries().getLast().name();
    opener.open(sealedWith(older), LABEL);
    assertThat(rsa.taken()).isEqualTo(2);

    opener.open(sealedWith(older), LABEL);

    assertThat(rsa.taken()).isEqualTo(1);
  }

  @Test
  void triesTheNewestKeyFirst() {
    KeyRing ring = Vectors.ring(List.of("rsa4096-a", "rsa4096-b"));
    ValueOpener opener = new ValueOpener(ring, rsa);

    opener.open(sealedWith(ring.entries().getFirst().name()), LABEL);

    assertThat(rsa.taken()).isEqualTo(1);
  }

  @Test
  void spendsNothingOnATextCutShort() {
    ValueOpener opener = new ValueOpener(Vectors.ring(ALL), rsa);

    assertThat(opener.open("AgAA", LABEL)).isEqualTo(new Opening.Malformed(Opening.NO_KEY));

    assertThat(rsa.taken()).isZero();
  }

  @Test
  void saysWhereBase64Ends() {
    ValueOpener opener = new ValueOpener(Vectors.ring(ALL), rsa);

    assertThat(opener.open("AgA!", LABEL))
        .isEqualTo(new Opening.Malformed("illegal base64 data at input byte 3"));
  }

  @Test
  void opensNothingWithoutKeys() {
    ValueOpener opener = new ValueOpener(KeyRing.of(List.of(), KeyOrder.CERT_NOT_BEFORE), rsa);

    assertThat(opener.open(sealedWith("rsa2048-a"), LABEL)).isEqualTo(new Opening.NoMatchingKey());
  }

  @Test
  void wipesTheSessionKeyAfterSealing() {
    byte[][] seen = new byte[1][];
    RsaOaep spy =
        new RsaOaep() {
          @Override
          public byte[] encrypt(RSAPublicKey key, SealingLabel label, byte[] message) {
            seen[0] = message;
            return new byte[256];
          }

          @Override
          public byte @Nullable [] decrypt(RSAPrivateCrtKey key, SealingLabel label, byte[] block) {
            return null;
          }
        };
    SealingCertificate certificate = Vectors.key("rsa2048-a").certificate().orElseThrow();

    new ValueSealer(certificate, new SecureRandom(), spy)
        .seal(SecretBytes.ofUtf8("hunter2"), LABEL);

    assertThat(seen[0]).hasSize(32).containsOnly(0);
  }

  @Test
  void wipesTheSessionKeyAfterOpening() {
    byte[][] seen = new byte[1][];
    RsaOaep spy =
        new RsaOaep() {
          @Override
          public byte[] encrypt(RSAPublicKey key, SealingLabel label, byte[] message) {
            throw new AssertionError("not asked to encrypt");
          }

          @Override
          public byte @Nullable [] decrypt(RSAPrivateCrtKey key, SealingLabel label, byte[] block) {
            byte[] message = rsa.decrypt(key, label, block);
            seen[0] = message;
            return message;
          }
        };

    new ValueOpener(Vectors.ring(ALL), spy).open(sealedWith("rsa2048-b"), LABEL);

    assertThat(seen[0]).hasSize(32).containsOnly(0);
  }

  @Test
  void sealingTwiceGivesUnrelatedTexts() {
    assertThat(sealedWith("rsa2048-a")).isNotEqualTo(sealedWith("rsa2048-a"));
  }
}
