package io.github.kubesealj.controller.keys;

/** Keys could not be found or made; one line, no key material in it or behind it. */
public final class KeyException extends Exception {
  KeyException(String message) {
    super(message);
  }
}
