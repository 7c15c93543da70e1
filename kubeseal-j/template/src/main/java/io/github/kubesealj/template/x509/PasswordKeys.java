package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.Utf8;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PBMAC1Params;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.X509ObjectIdentifiers;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.DESedeEngine;
import org.bouncycastle.crypto.engines.RC2Engine;
import org.bouncycastle.crypto.generators.PKCS12ParametersGenerator;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.jspecify.annotations.Nullable;

/** What PKCS#12 does with a password: encryption and MACs, in the kinds that Go knows. */
final class PasswordKeys {
  /** How often keys for a new file are hashed: as Go's modern encoder does. */
  static final int ROUNDS = 2048;

  private static final int MAX_BMP = 0xFFFF;
  private static final int MAX_MAC_KEY = 1024;

  /**
   * How long hashing once may take on a slow machine: a file says how often, and libraries obey.
   */
  private static final long NANOS_A_ROUND = 2000;

  private static final Map<ASN1ObjectIdentifier, Supplier<Digest>> DIGESTS =
      Map.of(
          X509ObjectIdentifiers.id_SHA1, SHA1Digest::new,
          NISTObjectIdentifiers.id_sha256, SHA256Digest::new,
          NISTObjectIdentifiers.id_sha512, SHA512Digest::new,
          PKCSObjectIdentifiers.id_hmacWithSHA1, SHA1Digest::new,
          PKCSObjectIdentifiers.id_hmacWithSHA256, SHA256Digest::new,
          PKCSObjectIdentifiers.id_hmacWithSHA512, SHA512Digest::new);

  private static final Map<ASN1ObjectIdentifier, Integer> AES_BITS =
      Map.of(
          NISTObjectIdentifiers.id_aes128_CBC, 128,
          NISTObjectIdentifiers.id_aes192_CBC, 192,
          NISTObjectIdentifiers.id_aes256_CBC, 256);

  private static final Map<ASN1ObjectIdentifier, Integer> OLD_BITS =
      Map.of(
          PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC, 192,
          PKCSObjectIdentifiers.pbeWithSHAAnd128BitRC2_CBC, 128,
          PKCSObjectIdentifiers.pbeWithSHAAnd40BitRC2_CBC, 40);

  private final Budget budget;
  private final byte[] utf8;
  private final byte[] bmp;

  private PasswordKeys(Budget budget, byte[] utf8, byte[] bmp) {
    this.budget = budget;
    this.utf8 = utf8;
    this.bmp = bmp;
  }

  /**
   * For a password given as a byte string.
   *
   * @throws FunctionException where a rune is too high for PKCS#12
   */
  static PasswordKeys of(Budget budget, String password) {
    budget.string(8L * password.length());
    StringBuilder bmp = new StringBuilder(2 * password.length() + 2);
    Utf8.forEach(
        password,
        rune -> {
          if (rune > MAX_BMP) {
            throw new FunctionException("PKCS#12 cannot hold a character");
          }
          bmp.append((char) (rune >> 8)).append((char) (rune & 0xFF));
        });
    return new PasswordKeys(
        budget,
        Utf8.toBytes(Utf8.map(password, rune -> rune)),
        Utf8.toBytes(bmp.append("\0\0").toString()));
  }

  /** For no password at all, which some programs mean by an empty one. */
  static PasswordKeys none(Budget budget) {
    return new PasswordKeys(budget, new byte[0], new byte[0]);
  }

  /** A new algorithm to encrypt with: AES-256 and PBKDF2 of SHA-256. */
  static AlgorithmIdentifier newAlgorithm(SecureRandom random) {
    PBKDF2Params derivation =
        new PBKDF2Params(
            drawn(random, 16),
            ROUNDS,
            new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256));
    return new AlgorithmIdentifier(
        PKCSObjectIdentifiers.id_PBES2,
        new PBES2Parameters(
            new KeyDerivationFunc(PKCSObjectIdentifiers.id_PBKDF2, derivation),
            new EncryptionScheme(
                NISTObjectIdentifiers.id_aes256_CBC, new DEROctetString(drawn(random, 16)))));
  }

  static byte[] drawn(SecureRandom random, int size) {
    byte[] bytes = new byte[size];
    random.nextBytes(bytes);
    return bytes;
  }

  /**
   * Encrypts or decrypts by this algorithm.
   *
   * @throws FunctionException where that fails, as with a wrong password
   */
  byte[] crypt(boolean encrypt, AlgorithmIdentifier algorithm, byte[] input) {
    budget.string(2L * input.length);
    return Der.guarded(
        "PKCS#12 that cannot be decrypted",
        () -> {
          PaddedBufferedBlockCipher cipher =
              new PaddedBufferedBlockCipher(CBCBlockCipher.newInstance(engine(algorithm)));
          cipher.init(encrypt, key(algorithm));
          byte[] output = new byte[cipher.getOutputSize(input.length)];
          int done = cipher.processBytes(input, 0, input.length, output, 0);
          done += cipher.doFinal(output, done);
          return Arrays.copyOf(output, done);
        });
  }

  /** The MAC of a content, in the way of this MacData. */
  byte[] mac(MacData data, byte[] content) {
    return Der.guarded(
        "PKCS#12 with a malformed MAC",
        () -> {
          AlgorithmIdentifier algorithm = data.getMac().getAlgorithmId();
          if (!algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBMAC1)) {
            Digest digest = digest(algorithm);
            CipherParameters key =
                pkcs12(digest, data.getSalt(), data.getIterationCount(), 1)
                    .generateDerivedMacParameters(8 * digest.getDigestSize());
            return hmac(digest, key, content);
          }
          PBMAC1Params scheme = PBMAC1Params.getInstance(algorithm.getParameters());
          PBKDF2Params derivation =
              PBKDF2Params.getInstance(scheme.getKeyDerivationFunc().getParameters());
          int size = derivation.getKeyLength().intValueExact();
          if (size <= 0 || size > MAX_MAC_KEY) {
            throw unsupported();
          }
          CipherParameters key =
              pbkdf2(derivation, 8 * size).generateDerivedMacParameters(8 * size);
          return hmac(digest(scheme.getMessageAuthScheme()), key, content);
        });
  }

  private static byte[] hmac(Digest digest, CipherParameters key, byte[] content) {
    HMac mac = new HMac(digest);
    mac.init(key);
    mac.update(content, 0, content.length);
    byte[] result = new byte[mac.getMacSize()];
    mac.doFinal(result, 0);
    return result;
  }

  private static BlockCipher engine(AlgorithmIdentifier algorithm) {
    ASN1ObjectIdentifier oid = algorithm.getAlgorithm();
    return oid.equals(PKCSObjectIdentifiers.id_PBES2)
        ? AESEngine.newInstance()
        : oid.equals(PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC)
            ? new DESedeEngine()
            : new RC2Engine();
  }

  private CipherParameters key(AlgorithmIdentifier algorithm) {
    ASN1ObjectIdentifier oid = algorithm.getAlgorithm();
    ASN1Encodable parameters = algorithm.getParameters();
    if (oid.equals(PKCSObjectIdentifiers.id_PBES2)) {
      PBES2Parameters pbes2 = PBES2Parameters.getInstance(parameters);
      EncryptionScheme scheme = pbes2.getEncryptionScheme();
      KeyDerivationFunc derivation = pbes2.getKeyDerivationFunc();
      int bits = supported(AES_BITS.get(scheme.getAlgorithm()));
      if (!derivation.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBKDF2)) {
        throw unsupported();
      }
      return new ParametersWithIV(
          pbkdf2(PBKDF2Params.getInstance(derivation.getParameters()), bits)
              .generateDerivedParameters(bits),
          ASN1OctetString.getInstance(scheme.getParameters()).getOctets());
    }
    int bits = supported(OLD_BITS.get(oid));
    PKCS12PBEParams old = PKCS12PBEParams.getInstance(parameters);
    return pkcs12(new SHA1Digest(), old.getIV(), old.getIterations(), 3)
        .generateDerivedParameters(bits, 64);
  }

  private PBEParametersGenerator pbkdf2(PBKDF2Params parameters, int bits) {
    Digest digest = digest(parameters.getPrf());
    PBEParametersGenerator generator = new PKCS5S2ParametersGenerator(digest);
    int blocks = bits / 8 / digest.getDigestSize() + 1;
    generator.init(utf8, parameters.getSalt(), rounds(parameters.getIterationCount(), blocks));
    return generator;
  }

  private PBEParametersGenerator pkcs12(Digest digest, byte[] salt, BigInteger rounds, int blocks) {
    PBEParametersGenerator generator = new PKCS12ParametersGenerator(digest);
    generator.init(bmp, salt, rounds(rounds, blocks));
    return generator;
  }

  private int rounds(BigInteger rounds, int blocks) {
    int count = rounds.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValueExact();
    budget.reserve(Duration.ofNanos(NANOS_A_ROUND * blocks * count));
    return count;
  }

  private static Digest digest(AlgorithmIdentifier algorithm) {
    return supported(DIGESTS.get(algorithm.getAlgorithm())).get();
  }

  private static <T> T supported(@Nullable T value) {
    if (value == null) {
      throw unsupported();
    }
    return value;
  }

  static FunctionException unsupported() {
    return new FunctionException("PKCS#12 with an algorithm that is not supported");
  }
}
