package io.github.kubesealj.cli;

import io.github.kubesealj.flags.help.Manual;
import io.github.kubesealj.flags.help.Manual.Example;
import io.github.kubesealj.flags.help.Manual.Item;
import io.github.kubesealj.flags.help.Manual.Section;
import java.util.List;

/** What there is to say of the command: help and the manual page are made of it. */
final class KubesealManual {
  private KubesealManual() {}

  static Manual manual() {
    return new Manual(
        Flags.ALL,
        "seals Kubernetes Secrets, so that they may be committed",
        new Manual.Version("kubeseal-j " + Version.TEXT, Version.DATE),
        List.of(
            "Without a mode, every Secret of the input becomes a SealedSecret, which only the"
                + " controller of the cluster can open.",
            "Modes are looked at in this order, and the first one given counts: --recovery-unseal,"
                + " --validate, --re-encrypt, --fetch-cert, --merge-into, --raw.",
            "Every flag but those of logging can be set by a variable: SEALED_SECRETS_ and its name"
                + " in capitals, with _ for -, such as SEALED_SECRETS_CONTROLLER_NAME. The command"
                + " line wins."),
        examples(),
        List.of(environment(), files(), exitStatus()));
  }

  private static List<Example> examples() {
    return List.of(
        new Example("Seal a Secret", "kubeseal -f secret.yaml -w sealed-secret.yaml"),
        new Example(
            "Seal without a cluster, with a certificate fetched before",
            """
            kubeseal --fetch-cert > cluster.pem
            kubeseal --cert cluster.pem -f secret.yaml -w sealed-secret.yaml"""),
        new Example(
            "Seal one value",
            "printf %s \"$PASSWORD\" | kubeseal --raw -n default --name database"),
        new Example(
            "Put another item into a SealedSecret",
            """
            kubectl create secret generic database --from-file=token --dry-run=client -o yaml \\
              | kubeseal --merge-into sealed-secret.yaml"""),
        new Example(
            "Seal again with the newest key of the cluster",
            "kubeseal --re-encrypt -f sealed-secret.yaml"),
        new Example(
            "The same without a cluster, with a backup of the keys",
            """
            kubeseal --re-encrypt --recovery-private-key keys.yaml --cert cluster.pem \\
              -f sealed-secret.yaml"""),
        new Example(
            "Ask the controller whether it can open a SealedSecret",
            "kubeseal --validate -f sealed-secret.yaml"),
        new Example(
            "Open SealedSecrets with a backup of the keys",
            """
            kubeseal --recovery-unseal --recovery-private-key keys.yaml -f sealed-secret.yaml"""));
  }

  private static Section environment() {
    return new Section(
        "ENVIRONMENT",
        List.of(
            new Item(
                "SEALED_SECRETS_*",
                "Values of flags. A list given on the command line replaces the one in the"
                    + " variable. A value that cannot be read is an error."),
            new Item(
                "KUBECONFIG",
                "Kubeconfig files, merged; the first to say something wins. Missing ones are"
                    + " skipped."),
            new Item(
                "HTTPS_PROXY, HTTP_PROXY, NO_PROXY",
                "Proxies to reach the API server and certificates through."),
            new Item(
                "POD_NAMESPACE",
                "In a Pod, the namespace where neither the input nor a flag says one.")));
  }

  private static Section files() {
    return new Section(
        "FILES",
        List.of(
            new Item(
                "~/.kube/config",
                "The kubeconfig, where neither --kubeconfig nor KUBECONFIG names one.")));
  }

  private static Section exitStatus() {
    return new Section(
        "EXIT STATUS",
        List.of(
            new Item("0", "Done."),
            new Item(
                "1",
                "Something went wrong. Standard error says what, and what to do; nothing is"
                    + " half-written."),
            new Item("2", "The command line or a variable is wrong.")));
  }
}
