package io.github.kubesealj.cli;

import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagSet;
import java.util.List;

/** The flags, one place for names, defaults and help. */
final class Flags {
  static final Flag CERT =
      Flag.text("cert", "", "Certificate file to seal with, instead of asking the controller");
  static final Flag CONTROLLER_NAMESPACE =
      Flag.text("controller-namespace", "kube-system", "Namespace of the controller's Service");
  static final Flag CONTROLLER_NAME =
      Flag.text("controller-name", "sealed-secrets-controller", "Name of the controller's Service");
  static final Flag FORMAT = Flag.text("format", "json", "Output format: json or yaml").or("o");
  static final Flag SECRET_FILE =
      Flag.text("secret-file", "", "Input file, instead of standard input").or("f");
  static final Flag SEALED_SECRET_FILE =
      Flag.text(
              "sealed-secret-file",
              "",
              "Output file, instead of standard output; .yaml and .yml choose yaml")
          .or("w");
  static final Flag FETCH_CERT = Flag.toggle("fetch-cert", false, "Print the certificate");
  static final Flag ALLOW_EMPTY_DATA =
      Flag.toggle("allow-empty-data", false, "Seal a Secret without data too");
  static final Flag NAME =
      Flag.text("name", "", "Name of the sealed Secret, over the one in the input");
  static final Flag SCOPE = Flag.text("scope", "strict", "strict, namespace-wide or cluster-wide");
  static final Flag NAMESPACE =
      Flag.text("namespace", "", "Namespace of the sealed Secret").or("n");
  static final Flag KUBECONFIG = Flag.text("kubeconfig", "", "Kubeconfig file");
  static final Flag RECOVERY_UNSEAL =
      Flag.toggle("recovery-unseal", false, "Open SealedSecrets with private keys at hand");
  static final Flag RECOVERY_PRIVATE_KEY =
      Flag.list(
          "recovery-private-key",
          "Private key files for it, comma separated or repeated: PEM, key Secrets or a List of"
              + " them");
  static final Flag VERSION = Flag.toggle("version", false, "Print the version");
  static final Flag HELP = Flag.toggle("help", false, "Print this text").or("h");

  static final FlagSet ALL =
      new FlagSet(
          "kubeseal",
          List.of(
              CERT,
              CONTROLLER_NAMESPACE,
              CONTROLLER_NAME,
              FORMAT,
              SECRET_FILE,
              SEALED_SECRET_FILE,
              FETCH_CERT,
              ALLOW_EMPTY_DATA,
              NAME,
              SCOPE,
              NAMESPACE,
              KUBECONFIG,
              RECOVERY_UNSEAL,
              RECOVERY_PRIVATE_KEY,
              VERSION,
              HELP));

  private Flags() {}
}
