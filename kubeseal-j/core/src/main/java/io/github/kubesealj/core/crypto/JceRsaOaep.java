package io.github.kubesealj.core.crypto;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.jspecify.annotations.Nullable;

/** OAEP by the JDK's first provider that has it. */
final class JceRsaOaep implements RsaOaep {
  @Override
  public byte[] encrypt(RSAPublicKey key, SealingLabel label, byte[] message) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, key, label).doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("RSA-OAEP encryption is not available", e);
    }
  }

  @Override
  public byte @Nullable [] decrypt(RSAPrivateCrtKey key, SealingLabel label, byte[] block) {
    try {
      return cipher(Cipher.DECRYPT_MODE, key, label).doFinal(block);
    } catch (BadPaddingException | IllegalBlockSizeException refused) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("RSA-OAEP decryption is not available", e);
    }
  }

  private static Cipher cipher(int mode, Key key, SealingLabel label)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
    init(cipher, mode, key, label);
    return cipher;
  }

  private static void init(Cipher cipher, int mode, Key key, SealingLabel label)
      throws InvalidKeyException, InvalidAlgorithmParameterException {
    // Named in full: "OAEPWithSHA-256AndMGF1Padding" alone would mean MGF1 with SHA-1.
    cipher.init(
        mode,
        key,
        new OAEPParameterSpec(
            "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, new PSource.PSpecified(label.bytes())));
  }
}
