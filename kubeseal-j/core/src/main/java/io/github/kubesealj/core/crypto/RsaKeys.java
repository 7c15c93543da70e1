package io.github.kubesealj.core.crypto;

import io.github.kubesealj.core.crypto.KeyMaterialException.Reason;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/** Rules about RSA keys that more than one class needs. */
final class RsaKeys {
  static final int MIN_BITS = 2048;
  static final int MAX_BITS = 8192;

  private RsaKeys() {}

  static int modulusBytes(RSAKey key) {
    return (key.getModulus().bitLength() + 7) / 8;
  }

  static void checkSize(RSAKey key, String what) throws KeyMaterialException {
    int bits = key.getModulus().bitLength();
    if (bits < MIN_BITS || bits > MAX_BITS) {
      throw new KeyMaterialException(
          Reason.WRONG_SIZE,
          what + " has an RSA modulus of " + bits + " bits; 2048 to 8192 are accepted");
    }
  }

  /** Whether the numbers of a private key belong together (RFC 8017 §3.2), primality aside. */
  static boolean consistent(RSAPrivateCrtKey key) {
    BigInteger p = key.getPrimeP();
    BigInteger q = key.getPrimeQ();
    BigInteger one = BigInteger.ONE;
    if (p.compareTo(one) <= 0 || q.compareTo(one) <= 0 || !p.multiply(q).equals(key.getModulus())) {
      return false;
    }
    BigInteger pLess = p.subtract(one);
    BigInteger qLess = q.subtract(one);
    BigInteger ed = key.getPublicExponent().multiply(key.getPrivateExponent());
    return ed.mod(pLess).equals(one)
        && ed.mod(qLess).equals(one)
        && key.getPrimeExponentP().equals(key.getPrivateExponent().mod(pLess))
        && key.getPrimeExponentQ().equals(key.getPrivateExponent().mod(qLess))
        && key.getCrtCoefficient().multiply(q).mod(p).equals(one);
  }

  /**
   * {@code SHA256:} and the unpadded base64 of SHA-256 over the SSH wire form of the public key
   * (RFC 4253 §6.6), what {@code ssh-keygen -l} prints.
   */
  static String fingerprint(BigInteger modulus, BigInteger exponent) {
    byte[] name = {'s', 's', 'h', '-', 'r', 's', 'a'};
    byte[] e = exponent.toByteArray();
    byte[] n = modulus.toByteArray();
    ByteBuffer wire =
        ByteBuffer.allocate(12 + name.length + e.length + n.length)
            .putInt(name.length)
            .put(name)
            .putInt(e.length)
            .put(e)
            .putInt(n.length)
            .put(n);
    return "SHA256:"
        + Base64.getEncoder().withoutPadding().encodeToString(sha256().digest(wire.array()));
  }

  static String fingerprint(RSAPublicKey key) {
    return fingerprint(key.getModulus(), key.getPublicExponent());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
