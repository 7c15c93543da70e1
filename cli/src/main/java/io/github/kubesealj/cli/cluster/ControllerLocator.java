package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.cli.cluster.Candidates.Candidate;
import io.github.kubesealj.cli.kubeconfig.Namespaces;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the controller: where it was found before, at its usual place, or by a search.
 *
 * <p>Guarantee: who names a controller gets that one or an error; what a search found is told on
 * standard error, since whoever may make a Service could pass for a controller where there is none
 * at the usual place.
 */
final class ControllerLocator {
  private final ApiServer api;
  private final Terminal terminal;
  private final ControllerAddress address;
  private final ServiceLookup lookup;
  private final ControllerCache cache;

  /** Where it was found before; nothing where the user names one. */
  private final Optional<ControllerName> remembered;

  private @Nullable ControllerEndpoint located;

  ControllerLocator(ApiServer api, Terminal terminal, ControllerAddress address) {
    this.api = api;
    this.terminal = terminal;
    this.address = address;
    this.lookup = new ServiceLookup(api);
    this.cache = new ControllerCache(terminal, api);
    this.remembered = address.given() ? Optional.empty() : cache.get();
  }

  /** Whether it is looked for where it was found before; not where the user names one. */
  boolean remembers() {
    return remembered.isPresent();
  }

  /**
   * Where it is; the cluster is asked once.
   *
   * @throws UserError if there is none, or several, or the API server does not answer
   */
  ControllerEndpoint locate() throws UserError {
    ControllerEndpoint known = located;
    if (known == null) {
      Optional<ControllerEndpoint> before = locateWhereItWas();
      known = before.isPresent() ? before.get() : locateByName();
      located = known;
    }
    return known;
  }

  private Optional<ControllerEndpoint> locateWhereItWas() throws UserError {
    if (remembered.isEmpty()) {
      return Optional.empty();
    }
    return switch (lookup.get(remembered.get())) {
      case ServiceLookup.Result.Found(ControllerEndpoint endpoint) -> {
        terminal.note("using the controller " + remembered.get().shown() + ", found earlier");
        yield Optional.of(endpoint);
      }
      case ServiceLookup.Result.Unusable _ -> {
        cache.remove();
        yield Optional.empty();
      }
    };
  }

  private ControllerEndpoint locateByName() throws UserError {
    ControllerName name = new ControllerName(address.namespace(), address.name());
    return switch (lookup.get(name)) {
      case ServiceLookup.Result.Found(ControllerEndpoint endpoint) -> endpoint;
      case ServiceLookup.Result.Unusable(String why) ->
          address.given() ? refuse(name, why) : search(name, why);
    };
  }

  private ControllerEndpoint search(ControllerName usual, String why) throws UserError {
    ControllerSearch.Result result = new ControllerSearch(api).run(likelyNamespaces());
    List<Candidate> candidates = preferred(result.candidates(), usual.namespace());
    if (candidates.size() != 1) {
      throw NotLocated.error(usual, why, candidates, result);
    }
    ControllerName controller = candidates.getFirst().endpoint().controller();
    terminal.warn(
        "using the controller %s, found by %s, since %s is not there or not for you to see; to be"
                .formatted(controller.shown(), candidates.getFirst().reason().text(), usual.shown())
            + " sure of it, name it: "
            + controller.flags());
    cache.put(controller);
    return candidates.getFirst().endpoint();
  }

  /** Not everybody may make a Service beside the usual one. */
  private static List<Candidate> preferred(List<Candidate> candidates, String namespace) {
    List<Candidate> there =
        candidates.stream()
            .filter(found -> found.endpoint().controller().namespace().equals(namespace))
            .toList();
    return there.isEmpty() ? candidates : there;
  }

  /** Never another than the one named, but a word on which there are. */
  private ControllerEndpoint refuse(ControllerName named, String why) throws UserError {
    ControllerSearch.Result result;
    try {
      result = new ControllerSearch(api).run(likelyNamespaces());
    } catch (UserError noAnswer) {
      throw new UserError(ServiceLookup.FAILURE + why, ServiceLookup.HINT);
    }
    throw NotLocated.error(named, why, result.candidates(), result);
  }

  private Collection<String> likelyNamespaces() {
    Set<String> likely = new LinkedHashSet<>();
    likely.add(address.namespace());
    try {
      new Namespaces(terminal)
          .find(address.overrides())
          .ifPresent(found -> likely.add(found.name()));
    } catch (UserError none) {
      // Without a context there is one namespace less to look in.
    }
    likely.addAll(List.of("kube-system", "sealed-secrets"));
    return likely;
  }
}
