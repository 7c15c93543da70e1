package io.github.kubesealj.controller;

/** The controller could not be started; the message is one line and says what to look at. */
public final class StartException extends Exception {
  StartException(String message) {
    super(message);
  }
}
