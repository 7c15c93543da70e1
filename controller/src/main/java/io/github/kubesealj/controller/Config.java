package io.github.kubesealj.controller;

import io.github.kubesealj.controller.http.ListenAddress;
import io.github.kubesealj.controller.keys.KeySettings;
import io.github.kubesealj.flags.FlagException;
import io.github.kubesealj.flags.FlagValues;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a controller is told at start. Immutable.
 *
 * @param namespace its own namespace, where the key Secrets live
 * @param keys how keys are named and made
 * @param listen address of the HTTP API; port 0 takes any free one
 * @param acceptDeprecatedV1Data whether {@code spec.data} is opened
 * @param updateStatus whether the status of SealedSecrets is written
 */
public record Config(
    String namespace,
    KeySettings keys,
    ListenAddress listen,
    boolean acceptDeprecatedV1Data,
    boolean updateStatus) {
  private static final Pattern PREFIX_CHARACTERS = Pattern.compile("[a-z0-9-]*");
  private static final int PREFIX_END = 245;

  /** The defaults of the flags, for a controller in {@code namespace}. */
  public static Config defaults(String namespace) {
    return new Config(
        namespace,
        new KeySettings("sealed-secrets-key", 4096, "", Duration.ofDays(3650)),
        new ListenAddress("", 8080),
        true,
        true);
  }

  /** The same with other key settings. */
  public Config withKeys(KeySettings other) {
    return new Config(namespace, other, listen, acceptDeprecatedV1Data, updateStatus);
  }

  /** The same with another address of the HTTP API. */
  public Config withListen(ListenAddress other) {
    return new Config(namespace, keys, other, acceptDeprecatedV1Data, updateStatus);
  }

  /**
   * From flags.
   *
   * @throws FlagException if a value cannot be read
   * @throws StartException if a value cannot be used
   */
  static Config of(FlagValues flags, String namespace) throws FlagException, StartException {
    return new Config(
        namespace,
        new KeySettings(
            prefix(flags.text(Flags.KEY_PREFIX)),
            keySize(flags),
            flags.text(Flags.MY_CN),
            keyTtl(flags)),
        ListenAddress.parse(flags.text(Flags.LISTEN_ADDR))
            .orElseThrow(() -> flags.invalid(Flags.LISTEN_ADDR, "[host]:port is expected")),
        flags.isOn(Flags.ACCEPT_DEPRECATED_V1_DATA),
        flags.isOn(Flags.UPDATE_STATUS));
  }

  /** It becomes the start of an object's name, with five characters appended by the API server. */
  private static String prefix(String prefix) throws StartException {
    if (!PREFIX_CHARACTERS.matcher(prefix).matches()) {
      String illegal = prefix.replaceAll("[a-z0-9-]", "");
      throw new StartException(
          "name contains illegal character "
              + illegal.substring(0, illegal.offsetByCodePoints(0, 1)));
    }
    if (prefix.length() > PREFIX_END) {
      throw new StartException(
          String.format(
              Locale.ROOT,
              "name is too long, must be shorter than %d, got %d",
              PREFIX_END,
              prefix.length()));
    }
    if (prefix.isEmpty()) {
      throw new StartException("--key-prefix must not be empty");
    }
    return prefix;
  }

  private static int keySize(FlagValues flags) throws FlagException {
    try {
      int bits = Integer.parseInt(flags.text(Flags.KEY_SIZE));
      if (bits >= KeySettings.MIN_BITS && bits <= KeySettings.MAX_BITS) {
        return bits;
      }
    } catch (NumberFormatException notANumber) {
      // Reported below, like a number out of range.
    }
    throw flags.invalid(Flags.KEY_SIZE, "a number of bits from 2048 to 8192 is expected");
  }

  private static Duration keyTtl(FlagValues flags) throws FlagException {
    return GoDuration.parse(flags.text(Flags.KEY_TTL))
        .filter(Duration::isPositive)
        .orElseThrow(
            () ->
                flags.invalid(Flags.KEY_TTL, "a duration above zero, such as 87600h, is expected"));
  }
}
