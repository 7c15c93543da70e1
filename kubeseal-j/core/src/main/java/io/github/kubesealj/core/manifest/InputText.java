package io.github.kubesealj.core.manifest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * Bytes to text: UTF-8 with or without byte order mark, UTF-16 with one (as PowerShell writes it).
 * Malformed bytes are an error with their place, never a replacement character.
 */
final class InputText {
  private static final String SAVE_AS_UTF_8 = "save the file as UTF-8";

  private InputText() {}

  private record Encoding(Charset charset, int mark) {}

  /** The text, without its byte order mark. */
  static String decode(String source, byte[] bytes, ManifestLimits limits)
      throws ManifestException {
    if (bytes.length > limits.bytes()) {
      throw new ManifestException(
          Place.start(source), "the input is larger than " + limits.bytes() + " bytes");
    }
    Encoding encoding = encoding(bytes);
    return decode(source, bytes, encoding.mark(), encoding.charset());
  }

  /** A text in the encoding of these bytes, with their byte order mark. */
  static byte[] encodeLike(byte[] bytes, String text) {
    Encoding encoding = encoding(bytes);
    byte[] content = text.getBytes(encoding.charset());
    byte[] encoded = Arrays.copyOf(bytes, encoding.mark() + content.length);
    System.arraycopy(content, 0, encoded, encoding.mark(), content.length);
    return encoded;
  }

  private static Encoding encoding(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(UTF_8, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Encoding(UTF_16LE, 2);
    }
    return startsWith(bytes, 0xFE, 0xFF) ? new Encoding(UTF_16BE, 2) : new Encoding(UTF_8, 0);
  }

  /** Where an offset of a text stands; lines end with LF, CR LF or CR. */
  static Place place(String source, int document, CharSequence text, int offset) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean lineEnd =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (lineEnd) {
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(c)) {
        column++;
      }
    }
    return new Place(source, document, line, column);
  }

  private static String decode(String source, byte[] bytes, int from, Charset charset)
      throws ManifestException {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(in.remaining());
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      throw new ManifestException(
          place(source, 1, out, out.length()),
          "the bytes here are not valid " + charset.name(),
          SAVE_AS_UTF_8);
    }
    return out.toString();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
