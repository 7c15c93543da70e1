package io.github.kubesealj.core.crypto;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.kubesealj.core.crypto.KeyMaterialException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.util.encoders.DecoderException;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;

/**
 * PEM (RFC 7468), read leniently: text around blocks is skipped, blocks of other types are kept.
 */
final class PemBlocks {
  private PemBlocks() {}

  /** All blocks of a text, in order; none if there are none. */
  static List<PemObject> read(byte[] pem) throws KeyMaterialException {
    List<PemObject> blocks = new ArrayList<>();
    try (PemReader reader =
        new PemReader(new InputStreamReader(new ByteArrayInputStream(pem), ISO_8859_1))) {
      for (PemObject block = reader.readPemObject();
          block != null;
          block = reader.readPemObject()) {
        blocks.add(block);
      }
    } catch (IOException | DecoderException broken) {
      // The exception may quote the text: it goes no further.
      throw new KeyMaterialException(
          Reason.MALFORMED, "broken PEM block: its base64 does not end well");
    }
    return blocks;
  }

  /** One block, lines of 64 characters ended by LF. */
  static byte[] write(String type, byte[] der) {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return ("-----BEGIN " + type + "-----\n" + base64 + "\n-----END " + type + "-----\n")
        .getBytes(ISO_8859_1);
  }
}
