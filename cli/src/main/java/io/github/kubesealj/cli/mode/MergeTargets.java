package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.kubeconfig.Namespaces;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.model.Annotations;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.SealedSecret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the SealedSecret that each Secret is merged into. A file with one takes every Secret, as
 * upstream's does; among several the name decides, and the namespace where one is said.
 */
final class MergeTargets {
  private final Terminal terminal;
  private final SealedText file;
  private final Placement placement;
  private final PlacementReport report;

  MergeTargets(Terminal terminal, SealedText file, Placement placement) {
    this.terminal = terminal;
    this.file = file;
    this.placement = placement;
    this.report = new PlacementReport(terminal);
  }

  /** Which Secrets go where; stops at what contradicts the command line, the file or itself. */
  Map<SealedText.Item, MergeTarget> choose(List<InputSecrets.Item> inputs) throws UserError {
    Map<SealedText.Item, MergeTarget> targets = new LinkedHashMap<>();
    for (InputSecrets.Item input : inputs) {
      SealedText.Item item = find(input);
      checkScope(item, input);
      SealedSecret placed = placed(item, input);
      warnOfType(item, input);
      MergeTarget target = targets.computeIfAbsent(item, _ -> MergeTarget.of(placed));
      if (!target.placed().equals(placed)) {
        throw new UserError(
            "namespace mismatch: the Secrets for "
                + item.shown()
                + ", which says no namespace, are in different ones ("
                + input.place()
                + ")");
      }
      target.secrets().add(input.secret());
    }
    report.tell();
    return targets;
  }

  private SealedText.Item find(InputSecrets.Item input) throws UserError {
    List<SealedText.Item> all = file.sealed();
    if (all.size() == 1) {
      SealedText.Item only = all.getFirst();
      if (placement.name() != null && !placement.name().equals(only.sealed().metadata().name())) {
        throw new UserError(
            "--name "
                + placement.name()
                + " is not in "
                + file.name()
                + ", which holds "
                + shown(all),
            "values are sealed for the SealedSecret in the file; leave --name out");
      }
      return only;
    }
    ObjectMeta metadata = input.secret().metadata();
    String name = orEmpty(placement.name() == null ? metadata.name() : placement.name());
    List<SealedText.Item> sameName =
        all.stream()
            .filter(item -> name.isEmpty() || name.equals(orEmpty(item.sealed().metadata().name())))
            .toList();
    List<SealedText.Item> matching = inNamespace(sameName, orEmpty(metadata.namespace()));
    if (matching.size() != 1) {
      throw new UserError(
          (matching.isEmpty() ? "no SealedSecret" : "more than one SealedSecret")
              + " of "
              + file.name()
              + " matches the input Secret ("
              + input.place()
              + ")",
          file.name() + " holds " + shown(all),
          "the Secret's name and namespace choose among them, or --name and -n");
    }
    return matching.getFirst();
  }

  /** One without a namespace goes into any, but only where none names the very one. */
  private List<SealedText.Item> inNamespace(List<SealedText.Item> items, String inInput) {
    List<SealedText.Item> exact =
        items.stream()
            .filter(item -> agrees(item, inInput) && agrees(item, orEmpty(asked())))
            .toList();
    return exact.isEmpty()
        ? items.stream()
            .filter(item -> orEmpty(item.sealed().metadata().namespace()).isEmpty())
            .toList()
        : exact;
  }

  private static boolean agrees(SealedText.Item item, String namespace) {
    return namespace.isEmpty() || namespace.equals(item.sealed().metadata().namespace());
  }

  private void checkScope(SealedText.Item item, InputSecrets.Item input) throws UserError {
    SealingScope scope = item.sealed().scope();
    if (placement.scope() != null && placement.scope() != scope) {
      throw new UserError(
          "--scope "
              + placement.scope().text()
              + " does not fit "
              + item.shown()
              + ", which is "
              + scope.text()
              + " ("
              + item.place()
              + ")",
          "a value under another scope would never open there; leave --scope out");
    }
    SealingScope annotated = Annotations.scope(input.secret().metadata().annotations());
    if (annotated != SealingScope.STRICT && annotated != scope) {
      terminal.warn(
          "the input Secret is annotated "
              + annotated.text()
              + " ("
              + input.place()
              + "), but sealed "
              + scope.text()
              + " as "
              + item.shown()
              + " is");
    }
  }

  private SealedSecret placed(SealedText.Item item, InputSecrets.Item input) throws UserError {
    SealedSecret sealed = item.sealed();
    ObjectMeta metadata = sealed.metadata();
    if (sealed.scope() == SealingScope.STRICT && orEmpty(metadata.name()).isEmpty()) {
      throw new UserError(item.place() + ": missing metadata.name in the SealedSecret");
    }
    if (sealed.scope() == SealingScope.CLUSTER_WIDE) {
      return sealed;
    }
    return new SealedSecret(
        metadata.withNamespace(namespace(item, input)), sealed.spec(), sealed.rest());
  }

  private String current(SealedText.Item item, String where) throws UserError {
    Namespaces.Found found = new Namespaces(terminal).require(placement.overrides(), where);
    Placer.Namespace namespace = Placer.Namespace.found(found);
    report.add(item.shown(), new Placer.Settled(namespace, item.sealed().scope(), true));
    return found.name();
  }

  private String namespace(SealedText.Item item, InputSecrets.Item input) throws UserError {
    String where = " (" + item.place() + ")";
    String known = orEmpty(item.sealed().metadata().namespace());
    if (known.isEmpty()) {
      known = orEmpty(input.secret().metadata().namespace());
      where = " (" + input.place() + ")";
    }
    String asked = asked();
    if (known.isEmpty()) {
      return asked == null ? current(item, where) : asked;
    }
    Placer.checkNamespace(asked, known, where);
    return known;
  }

  private void warnOfType(SealedText.Item item, InputSecrets.Item input) {
    String type = typeOf(input.secret().type());
    String kept = typeOf(item.sealed().spec().template().type());
    if (!orEmpty(input.secret().type()).isEmpty() && !type.equals(kept)) {
      terminal.warn(
          "the type of "
              + item.shown()
              + " stays "
              + kept
              + " ("
              + item.place()
              + "); the input Secret's is another ("
              + input.place()
              + ")");
    }
  }

  private @Nullable String asked() {
    return placement.overrides().namespace();
  }

  private static String shown(List<SealedText.Item> items) {
    return items.stream().map(SealedText.Item::shown).collect(Collectors.joining(", "));
  }

  /** What the API server makes of a type that is not said. */
  private static String typeOf(@Nullable String type) {
    return type == null || type.isEmpty() ? "Opaque" : type;
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
