package io.github.kubesealj.controller.keys;

import java.time.Duration;

/**
 * How sealing keys are named and made.
 *
 * @param prefix start of a key Secret's name, to which the API server appends five characters; a
 *     Secret with exactly this name is a key too
 * @param bits RSA modulus length
 * @param commonName CN of the certificate; may be empty
 * @param validity how long the certificate is valid
 */
public record KeySettings(String prefix, int bits, String commonName, Duration validity) {
  /** Shortest modulus. */
  public static final int MIN_BITS = 2048;

  /** Longest modulus. */
  public static final int MAX_BITS = 8192;

  /** Refuses a modulus length out of range. */
  public KeySettings {
    if (bits < MIN_BITS || bits > MAX_BITS) {
      throw new IllegalArgumentException("an RSA key has 2048 to 8192 bits, not " + bits);
    }
  }
}
