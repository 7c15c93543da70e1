package io.github.kubesealj.core.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/**
 * Standard base64 (RFC 4648 §4) read as strictly as Go's {@code base64.StdEncoding} reads it: CR
 * and LF are skipped wherever they stand, blanks, the URL alphabet and missing padding are refused,
 * and the first offending offset is the one Go names. Bits left over in the last character are
 * ignored.
 *
 * <p>Stateless and thread-safe.
 */
public final class GoBase64 {
  private GoBase64() {}

  /** What came of decoding: the bytes, or where the text stops being base64. */
  public sealed interface Result {}

  /** The text was base64; the array is the caller's. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  public record Decoded(byte[] bytes) implements Result {
    @Override
    public String toString() {
      return "Decoded[" + bytes.length + " bytes]";
    }
  }

  /** Offset counts bytes of the UTF-8 input, line breaks included. */
  public record Illegal(int offset) implements Result {
    /** Upstream's wording, which its users' tools match. */
    public String message() {
      return "illegal base64 data at input byte " + offset;
    }
  }

  /** Decodes without throwing. */
  public static Result decode(String text) {
    byte[] raw = text.getBytes(UTF_8);
    int offset = illegalAt(raw);
    if (offset >= 0) {
      return new Illegal(offset);
    }
    return new Decoded(Base64.getDecoder().decode(withoutLineBreaks(raw)));
  }

  /** The first offset Go would refuse, or -1. */
  private static int illegalAt(byte[] in) {
    int quantum = 0; // characters seen of the current four
    for (int i = 0; i < in.length; i++) {
      byte c = in[i];
      if (isLineBreak(c)) {
        continue;
      }
      if (isAlphabet(c)) {
        quantum = (quantum + 1) % 4;
        continue;
      }
      return c == '=' ? paddingAt(in, i, quantum) : i;
    }
    // Go names the place where the unfinished group of four began, counted in characters read.
    return quantum == 0 ? -1 : in.length - quantum;
  }

  /** Checks padding that starts at {@code i}, behind {@code quantum} characters of a group. */
  private static int paddingAt(byte[] in, int i, int quantum) {
    if (quantum < 2) {
      return i;
    }
    int next = skipLineBreaks(in, i + 1);
    if (quantum == 2) {
      if (next == in.length) {
        return next;
      }
      if (in[next] != '=') {
        return next - 1;
      }
      next = skipLineBreaks(in, next + 1);
    }
    return next < in.length ? next : -1;
  }

  private static int skipLineBreaks(byte[] in, int i) {
    int at = i;
    while (at < in.length && isLineBreak(in[at])) {
      at++;
    }
    return at;
  }

  private static byte[] withoutLineBreaks(byte[] in) {
    int kept = 0;
    for (byte c : in) {
      if (!isLineBreak(c)) {
        kept++;
      }
    }
    if (kept == in.length) {
      return in;
    }
    byte[] out = new byte[kept];
    int at = 0;
    for (byte c : in) {
      if (!isLineBreak(c)) {
        out[at++] = c;
      }
    }
    return out;
  }

  private static boolean isLineBreak(byte c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isAlphabet(byte c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '/';
  }
}
