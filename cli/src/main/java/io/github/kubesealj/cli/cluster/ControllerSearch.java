package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.cli.cluster.ApiServer.Answer;
import io.github.kubesealj.cli.cluster.Candidates.Candidate;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for controllers by label and by owner, everywhere if the user may, else namespace by
 * namespace. Asks {@value #MOST_REQUESTS} times at most. For one search.
 */
final class ControllerSearch {
  static final int MOST_REQUESTS = 60;

  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int PAGE = 500;
  private static final String EVERYWHERE = "all namespaces";

  private final ApiServer api;
  private final List<JsonObject> services = new ArrayList<>();
  private final List<JsonObject> deployments = new ArrayList<>();
  private final Set<String> searched = new LinkedHashSet<>();
  private final Set<String> forbidden = new LinkedHashSet<>();
  private final Set<String> incomplete = new LinkedHashSet<>();
  private int requests;

  ControllerSearch(ApiServer api) {
    this.api = api;
  }

  /**
   * What came of a search.
   *
   * @param searched what was listed
   * @param forbidden what the user may not list
   * @param incomplete what was not looked at for another reason
   */
  record Result(
      List<Candidate> candidates,
      Collection<String> searched,
      Collection<String> forbidden,
      Collection<String> incomplete) {}

  /**
   * Searches.
   *
   * @param likely namespaces to look in where not all can be listed
   * @throws UserError if the API server stops answering
   */
  Result run(Collection<String> likely) throws UserError {
    searchEverywhere();
    if (candidates().isEmpty() && !forbidden.isEmpty()) {
      for (String namespace : namespaces(likely)) {
        searchIn(namespace);
      }
    }
    return new Result(candidates(), searched, forbidden, incomplete);
  }

  private List<Candidate> candidates() {
    return Candidates.among(services, deployments);
  }

  private void searchEverywhere() throws UserError {
    for (Map.Entry<String, String> label : List.of(Candidates.CHART, Candidates.MANIFEST)) {
      if (!forbidden.isEmpty()) {
        return;
      }
      String selector = ApiPaths.segment(label.getKey() + "=" + label.getValue());
      services.addAll(
          list(ApiPaths.ALL_SERVICES, "&labelSelector=" + selector, "services", EVERYWHERE));
    }
    deployments.addAll(list(ApiPaths.ALL_DEPLOYMENTS, "", "deployments", EVERYWHERE));
    Set<String> namespaces = new LinkedHashSet<>();
    deployments.stream()
        .filter(Candidates::runsAController)
        .forEach(deployment -> namespaces.add(Candidates.namespaceOf(deployment)));
    for (String namespace : namespaces) {
      services.addAll(list(ApiPaths.services(namespace), "", "services", namespace));
    }
  }

  private void searchIn(String namespace) throws UserError {
    services.addAll(list(ApiPaths.services(namespace), "", "services", namespace));
    deployments.addAll(list(ApiPaths.deployments(namespace), "", "deployments", namespace));
  }

  private Set<String> namespaces(Collection<String> likely) throws UserError {
    Set<String> namespaces = new LinkedHashSet<>(likely);
    for (JsonObject namespace : list(ApiPaths.NAMESPACES, "", "namespaces", "the cluster")) {
      namespaces.add(Json.text(namespace, "metadata", "name"));
    }
    return namespaces;
  }

  /** All pages, unless the user may not, or the search has asked enough. */
  private List<JsonObject> list(String path, String query, String what, String where)
      throws UserError {
    List<JsonObject> items = new ArrayList<>();
    String next = "";
    do {
      Optional<JsonObject> page = page(path + "?limit=" + PAGE + query + next, what, where);
      items.addAll(page.map(list -> Json.objects(list, "items")).orElse(List.of()));
      String more = page.map(list -> Json.text(list, "metadata", "continue")).orElse("");
      next = more.isEmpty() ? "" : "&continue=" + ApiPaths.segment(more);
    } while (!next.isEmpty());
    return items;
  }

  private Optional<JsonObject> page(String path, String what, String where) throws UserError {
    if (requests == MOST_REQUESTS) {
      incomplete.add("%s in %s (enough asked)".formatted(what, where));
      return Optional.empty();
    }
    requests++;
    Answer answer = ask(path);
    if (answer.status() == FORBIDDEN) {
      forbidden.add("%s in %s".formatted(what, where));
      return Optional.empty();
    }
    Optional<JsonObject> list =
        answer.status() == OK ? Json.parse(answer.body()) : Optional.empty();
    if (list.isEmpty()) {
      incomplete.add("%s in %s (answer %d)".formatted(what, where, answer.status()));
    } else {
      searched.add(what + " in " + where);
    }
    return list;
  }

  private Answer ask(String path) throws UserError {
    try {
      return api.get(path, ServiceLookup.JSON);
    } catch (UserError unreachable) {
      throw ServiceLookup.prefixed(unreachable);
    }
  }
}
