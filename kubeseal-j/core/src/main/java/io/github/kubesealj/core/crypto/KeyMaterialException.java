package io.github.kubesealj.core.crypto;

/**
 * A key or certificate that cannot be used. The message is one line, names the cause and holds no
 * key material; so does every cause behind it, because there is none.
 */
public final class KeyMaterialException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why it cannot be used. */
  public enum Reason {
    /** No PEM block of the wanted type. */
    MISSING,
    /** A PEM block of the wanted type whose content is broken. */
    MALFORMED,
    /** A key of another algorithm, for example EC. */
    NOT_RSA,
    /** A modulus outside 2048 to 8192 bits. */
    WRONG_SIZE,
    /** A certificate that belongs to another private key. */
    MISMATCH
  }

  private final Reason reason;

  KeyMaterialException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
