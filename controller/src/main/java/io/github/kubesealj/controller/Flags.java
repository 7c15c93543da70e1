package io.github.kubesealj.controller;

import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagSet;
import java.util.List;

/** The flags: names, defaults and help in one place. */
final class Flags {
  static final Flag KUBECONFIG =
      Flag.text("kubeconfig", "", "Kubeconfig file; without it the Pod's service account is used");
  static final Flag KEY_PREFIX =
      Flag.text("key-prefix", "sealed-secrets-key", "Start of the names of key Secrets");
  static final Flag KEY_SIZE = Flag.text("key-size", "4096", "RSA key size in bits, 2048 to 8192");
  static final Flag KEY_TTL = Flag.text("key-ttl", "87600h", "How long a new certificate is valid");
  static final Flag MY_CN = Flag.text("my-cn", "", "Common name in a new certificate");
  static final Flag LISTEN_ADDR = Flag.text("listen-addr", ":8080", "Address of the HTTP API");
  static final Flag ACCEPT_DEPRECATED_V1_DATA =
      Flag.toggle("accept-deprecated-v1-data", true, "Open spec.data too");
  static final Flag UPDATE_STATUS =
      Flag.toggle("update-status", true, "Write the status of SealedSecrets");
  static final Flag LOG_LEVEL = Flag.text("log-level", "INFO", "DEBUG, INFO, WARN or ERROR");
  static final Flag LOG_FORMAT = Flag.text("log-format", "text", "text or json");
  static final Flag VERSION = Flag.toggle("version", false, "Print the version").answering();
  static final Flag HELP = Flag.toggle("help", false, "Print this text").answering();

  static final FlagSet ALL =
      new FlagSet(
          "controller",
          List.of(
              KUBECONFIG,
              KEY_PREFIX,
              KEY_SIZE,
              KEY_TTL,
              MY_CN,
              LISTEN_ADDR,
              ACCEPT_DEPRECATED_V1_DATA,
              UPDATE_STATUS,
              LOG_LEVEL,
              LOG_FORMAT,
              VERSION,
              HELP));

  private Flags() {}
}
