package io.github.kubesealj.cli;

import io.github.kubesealj.flags.Completion;
import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagGroup;
import io.github.kubesealj.flags.FlagSet;
import io.github.kubesealj.flags.help.Completions;
import java.util.List;

/**
 * The flags, one place for names, defaults and help; those of a Kubernetes client are in {@link
 * ClusterFlags} and those of its logging in {@link LoggingFlags}.
 */
public final class Flags {
  private static final String FILE = "file";
  private static final Completion FILES = new Completion.Files();

  static final Flag RAW =
      Flag.toggle("raw", false, "Seal one value, from standard input or --from-file");
  static final Flag MERGE_INTO =
      file("merge-into", "Seal the input and put its items into this SealedSecret, in place");
  static final Flag RE_ENCRYPT =
      Flag.toggle(
          "re-encrypt",
          false,
          "Seal a SealedSecret again with the newest key; with -f and without -w, in place");
  static final Flag ROTATE =
      Flag.toggle("rotate", false, "Old name of --re-encrypt")
          .deprecatedFor(RE_ENCRYPT, "please use --re-encrypt instead");
  static final Flag VALIDATE =
      Flag.toggle("validate", false, "Ask the controller whether it can open a SealedSecret");
  static final Flag FETCH_CERT =
      Flag.toggle("fetch-cert", false, "Print the certificate, to be used with --cert");
  static final Flag RECOVERY_UNSEAL =
      Flag.toggle(
          "recovery-unseal",
          false,
          "Open SealedSecrets with the keys of --recovery-private-key, without a cluster");

  static final Flag SECRET_FILE =
      file("secret-file", "Input file, instead of standard input; not for --raw").or("f");
  static final Flag SEALED_SECRET_FILE =
      file(
              "sealed-secret-file",
              "Output file, instead of standard output; .yaml and .yml choose yaml")
          .or("w");
  static final Flag OUTPUT_DIR =
      Flag.text("output-dir", "", "Folder to write a file for each document into")
          .labelled("folder")
          .completedBy(new Completion.Folders());
  static final Flag FORMAT =
      Flag.text("format", "json", "Output format: json or yaml")
          .or("o")
          .labelled("format")
          .completedBy(new Completion.Words(List.of("json", "yaml")));
  static final Flag FROM_FILE =
      Flag.list("from-file", "File with the value to seal, only with --raw; - is standard input")
          .labelled("[item=]file")
          .completedBy(FILES);
  static final Flag ALLOW_EMPTY_DATA =
      Flag.toggle("allow-empty-data", false, "Seal a Secret without data too");

  static final Flag SCOPE =
      Flag.word(
              "scope",
              "strict",
              List.of("strict", "namespace-wide", "cluster-wide"),
              "Where a Secret may be opened: under its namespace and name (strict), under any name in"
                  + " its namespace (namespace-wide), anywhere (cluster-wide); not given, annotations"
                  + " of the input decide")
          .labelled("scope");
  static final Flag NAME =
      Flag.text("name", "", "Name of the Secret, over the one in the input; strict --raw needs it");

  static final Flag CERT =
      Flag.text("cert", "", "Certificate to seal with, instead of asking the controller")
          .labelled("file|URL")
          .completedBy(FILES);
  static final Flag CONTROLLER_NAMESPACE =
      Flag.text("controller-namespace", "kube-system", "Namespace of the controller's Service");
  static final Flag CONTROLLER_NAME =
      Flag.text("controller-name", "sealed-secrets-controller", "Name of the controller's Service");
  static final Flag ALLOW_EXPIRED_CERT =
      Flag.toggle("allow-expired-cert", false, "Seal with a certificate that has expired");

  static final Flag RECOVERY_PRIVATE_KEY =
      Flag.list(
              "recovery-private-key",
              "Private keys, comma separated or repeated: PEM, key Secrets or a List of them")
          .labelled("files")
          .completedBy(FILES);

  static final Flag QUIET = Flag.toggle("quiet", false, "Say nothing but errors on standard error");
  static final Flag COMPLETION =
      Flag.word("completion", "", Completions.SHELLS, "Print completions for this shell")
          .labelled("shell")
          .answering();
  static final Flag MAN = Flag.toggle("man", false, "Print the manual page").answering();
  static final Flag VERSION = Flag.toggle("version", false, "Print the version").answering();

  /** {@code -h} works too, by pflag's own rule: at once, whatever stands behind it. */
  static final Flag HELP = Flag.toggle("help", false, "Print this text; so does -h").answering();

  static final Flag NAMESPACE = ClusterFlags.NAMESPACE;
  static final Flag KUBECONFIG = ClusterFlags.KUBECONFIG;

  /** All of them. */
  public static final FlagSet ALL =
      FlagSet.ofGroups(
          "kubeseal",
          List.of(
              new FlagGroup(
                  "Modes (without one: seal the Secrets of the input)",
                  List.of(
                      RAW, MERGE_INTO, RE_ENCRYPT, ROTATE, VALIDATE, FETCH_CERT, RECOVERY_UNSEAL)),
              new FlagGroup(
                  "Input and output",
                  List.of(
                      SECRET_FILE,
                      SEALED_SECRET_FILE,
                      OUTPUT_DIR,
                      FORMAT,
                      FROM_FILE,
                      ALLOW_EMPTY_DATA)),
              new FlagGroup("Scope and names", List.of(SCOPE, NAME, NAMESPACE)),
              new FlagGroup(
                  "Certificate and controller",
                  List.of(CERT, ALLOW_EXPIRED_CERT, CONTROLLER_NAME, CONTROLLER_NAMESPACE)),
              new FlagGroup("Cluster access", ClusterFlags.ALL),
              new FlagGroup("Recovery", List.of(RECOVERY_PRIVATE_KEY)),
              new FlagGroup("Logging (accepted for compatibility)", LoggingFlags.ALL),
              new FlagGroup("General", List.of(QUIET, COMPLETION, MAN, VERSION, HELP))));

  private Flags() {}

  private static Flag file(String name, String help) {
    return Flag.text(name, "", help).labelled(FILE).completedBy(FILES);
  }
}
