package io.github.kubesealj.core.crypto;

/** What came of an attempt to open a sealed value. */
public sealed interface Opening {
  /**
   * The one text for every reason a value stays shut that an attacker could learn from: wrong key,
   * wrong label, damaged RSA block, damaged value, cut short.
   */
  String NO_KEY = "no key could decrypt secret";

  /** The value, the caller's to close, and the key that opened it. */
  record Opened(SecretBytes value, PrivateKeyEntry key) implements Opening {}

  /** No key of the ring opens it under this label. */
  record NoMatchingKey() implements Opening {
    /** Always {@link #NO_KEY}. */
    public String message() {
      return NO_KEY;
    }
  }

  /**
   * Not a sealed value. The message tells a base64 error with its offset, which the author of the
   * text can see anyway; everything behind the base64 says {@link #NO_KEY}.
   */
  record Malformed(String message) implements Opening {}
}
