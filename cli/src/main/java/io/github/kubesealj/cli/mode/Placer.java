package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.kubeconfig.Namespaces;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.crypto.SealingLabel;
import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.model.Annotations;
import io.github.kubesealj.core.model.ObjectMeta;
import org.jspecify.annotations.Nullable;

/**
 * Settles under which name, in which namespace and with which scope values are sealed: what the
 * command line asks for, what the input says, and what the kubeconfig implies. Not thread-safe.
 */
final class Placer {
  private final Terminal terminal;
  private final Placement asked;
  private final PlacementReport report;

  Placer(Terminal terminal, Placement asked) {
    this.terminal = terminal;
    this.asked = asked;
    this.report = new PlacementReport(terminal);
  }

  /**
   * The metadata of a Secret as it is to be sealed.
   *
   * @param where what an error is about, in brackets and after a blank; may be empty
   * @throws UserError if a name or namespace is missing, or two of them contradict each other
   */
  ObjectMeta place(ObjectMeta input, String where) throws UserError {
    ObjectMeta named = asked.name() == null ? input : input.withName(asked.name());
    String name = named.name();
    if (name == null || name.isEmpty()) {
      throw new UserError(
          "missing metadata.name in input Secret" + where, "set it there or with --name");
    }
    ObjectMeta scoped = scoped(named);
    SealingScope scope = Annotations.scope(scoped.annotations());
    boolean scopeGiven = asked.scope() != null || scope != SealingScope.STRICT;
    if (scope == SealingScope.CLUSTER_WIDE) {
      report.add(name, new Settled(Namespace.none(), scope, scopeGiven));
      return scoped;
    }
    Namespace namespace = namespace(input.namespace(), where);
    report.add(name, new Settled(namespace, scope, scopeGiven));
    return scoped.withNamespace(namespace.name());
  }

  /**
   * The label of a value that is no Secret yet.
   *
   * @throws UserError if the scope needs a name or a namespace that nobody gave
   */
  SealingLabel placeRawValue() throws UserError {
    SealingScope scope = asked.scope() == null ? SealingScope.STRICT : asked.scope();
    boolean scopeGiven = asked.scope() != null;
    if (scope == SealingScope.CLUSTER_WIDE) {
      return SealingLabel.of(scope, "", "");
    }
    Namespace namespace = namespaceOfRawValue(scope);
    String name = asked.name() == null ? "" : asked.name();
    if (scope == SealingScope.STRICT && name.isEmpty()) {
      throw new UserError(
          "must provide the --name flag with --raw and --scope strict",
          "it names the SealedSecret that the value will be put into");
    }
    report.add(name.isEmpty() ? "the value" : name, new Settled(namespace, scope, scopeGiven));
    return SealingLabel.of(scope, namespace.name(), name);
  }

  /** Tells what was not said in so many words, see {@link PlacementReport}. */
  void tell() {
    report.tell();
  }

  /**
   * Refuses a namespace on the command line that is another than the one settled already.
   *
   * @param asked what the command line says; null is nothing
   */
  static void checkNamespace(@Nullable String asked, String settled, String where)
      throws UserError {
    if (asked != null && !asked.equals(settled)) {
      throw new UserError(
          "namespace mismatch: input secret is in namespace \""
              + settled
              + "\" but \""
              + asked
              + "\" was specified"
              + where);
    }
  }

  private ObjectMeta scoped(ObjectMeta metadata) {
    SealingScope annotated = Annotations.scope(metadata.annotations());
    if (asked.scope() == null || asked.scope() == annotated) {
      return metadata;
    }
    if (asked.scope() == SealingScope.STRICT) {
      terminal.warn(
          "--scope strict does not override the annotation that makes "
              + metadata.name()
              + " "
              + annotated.text()
              + "; remove the annotation to seal it strict");
      return metadata;
    }
    return metadata.withAnnotations(Annotations.withScope(metadata.annotations(), asked.scope()));
  }

  private Namespace namespace(@Nullable String inInput, String where) throws UserError {
    String onCommandLine = asked.overrides().namespace();
    if (inInput != null && !inInput.isEmpty()) {
      checkNamespace(onCommandLine, inInput, where);
      return Namespace.given(inInput);
    }
    if (onCommandLine != null) {
      return Namespace.given(onCommandLine);
    }
    return Namespace.found(new Namespaces(terminal).require(asked.overrides(), where));
  }

  private Namespace namespaceOfRawValue(SealingScope scope) throws UserError {
    if (asked.overrides().namespace() != null) {
      return Namespace.given(asked.overrides().namespace());
    }
    return new Namespaces(terminal)
        .find(asked.overrides())
        .map(Namespace::found)
        .orElseThrow(() -> noNamespaceForRawValue(scope));
  }

  private UserError noNamespaceForRawValue(SealingScope scope) {
    return terminal.environment().containsKey("KUBERNETES_SERVICE_HOST")
        ? new UserError(
            "must provide the --namespace flag with --raw and --scope " + scope.text(),
            "neither a kubeconfig nor this Pod says one")
        : new UserError(
            "invalid configuration: no configuration has been provided",
            "give --namespace, or name a kubeconfig to take it from with --kubeconfig or"
                + " KUBECONFIG");
  }

  /** A namespace and who says so. */
  record Namespace(String name, Said said) {
    /** Who says so. */
    enum Said {
      /** The input or the command line. */
      GIVEN,
      /** The kubeconfig's context, or the Pod. */
      CONTEXT,
      /** Nobody. */
      IMPLIED,
      /** It does not matter. */
      NONE
    }

    static Namespace given(String name) {
      return new Namespace(name, Said.GIVEN);
    }

    static Namespace found(Namespaces.Found found) {
      return new Namespace(found.name(), found.implied() ? Said.IMPLIED : Said.CONTEXT);
    }

    static Namespace none() {
      return new Namespace("", Said.NONE);
    }
  }

  /**
   * What was settled for one Secret, its name aside.
   *
   * @param scopeGiven whether a flag or an annotation says the scope
   */
  record Settled(Namespace namespace, SealingScope scope, boolean scopeGiven) {}
}
