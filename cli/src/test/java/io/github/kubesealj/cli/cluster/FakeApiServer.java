package io.github.kubesealj.cli.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds objects as JSON, lists them by namespace and label, in pages, and logs what it was asked.
 */
final class FakeApiServer implements ApiServer {
  private static final Pattern PATH =
      Pattern.compile(
          "/apis?/(?:apps/)?v1(?:/namespaces/(?<namespace>[^/]+))?/(?<kind>services|deployments"
              + "|configmaps|namespaces)(?:/(?<name>[^/]+))?");

  private final Map<String, String> objects = new TreeMap<>();
  private final Map<String, Answer> answers = new HashMap<>();
  private final Set<String> forbidden = new HashSet<>();
  private final List<String> asked = new ArrayList<>();
  private int pageSize = 500;
  private boolean reachable = true;
  private String accepted = "";

  /** Puts an object where its path says, its name and namespace taken from there. */
  FakeApiServer with(String path, String json) {
    objects.put(path, json);
    return this;
  }

  /** A Service of a controller with one port, and what its proxy answers for the certificate. */
  FakeApiServer controller(
      String namespace, String name, String labels, String portName, String certificate) {
    with(
        "/api/v1/namespaces/%s/services/%s".formatted(namespace, name),
        """
        {"metadata": {"namespace": "%s", "name": "%s", "labels": %s},
         "spec": {"selector": {"app": "%s"}, "ports": [{"name": "%s", "port": 8080}]}}"""
            .formatted(namespace, name, labels, name, portName));
    return answer(proxied(namespace, name, portName, "cert.pem"), 200, certificate);
  }

  /** A published certificate. */
  FakeApiServer published(String namespace, String pem, String fingerprint) {
    return with(
        "/api/v1/namespaces/%s/configmaps/sealed-secrets-certificate".formatted(namespace),
        """
        {"metadata": {"annotations":
            {"sealedsecrets.bitnami.com/certificate-fingerprint": "%s"}},
         "data": {"tls.crt": "%s"}}"""
            .formatted(fingerprint, pem.replace("\n", "\\n")));
  }

  static String proxied(String namespace, String name, String port, String call) {
    return "/api/v1/namespaces/%s/services/http:%s:%s/proxy/v1/%s"
        .formatted(namespace, name, port, call);
  }

  FakeApiServer without(String path) {
    objects.remove(path);
    return this;
  }

  FakeApiServer answer(String path, int status, String body) {
    answers.put(path, new Answer(status, body));
    return this;
  }

  /** Paths without query that the user may not ask. */
  FakeApiServer forbid(String... paths) {
    forbidden.addAll(List.of(paths));
    return this;
  }

  FakeApiServer pagesOf(int items) {
    pageSize = items;
    return this;
  }

  FakeApiServer unreachable() {
    reachable = false;
    return this;
  }

  /** The requests since the last call. */
  List<String> asked() {
    List<String> since = List.copyOf(asked);
    asked.clear();
    return since;
  }

  /** The media types that the last question wanted. */
  String accepted() {
    return accepted;
  }

  @Override
  public Answer get(String path, String accept) throws UserError {
    accepted = accept;
    return answer("GET", path);
  }

  @Override
  public Answer post(String path, byte[] json) throws UserError {
    asked.add("BODY " + new String(json, UTF_8));
    return answer("POST", path);
  }

  private Answer answer(String method, String path) throws UserError {
    asked.add(method + " " + path);
    if (!reachable) {
      throw new UserError(url() + ": no answer in time", "check the network");
    }
    String plain = path.replaceFirst("\\?.*", "");
    if (forbidden.contains(plain)) {
      return status(403, "User \\\"jo\\\" cannot ask " + plain);
    }
    Answer fixed = answers.get(plain);
    if (fixed != null) {
      return fixed;
    }
    String object = objects.get(plain);
    return object == null ? listOrNothing(path, plain) : new Answer(200, object);
  }

  private Answer listOrNothing(String path, String plain) {
    Matcher matcher = PATH.matcher(plain);
    if (!matcher.matches()) {
      return status(404, "the server could not find the requested resource");
    }
    String name = matcher.group("name");
    return name == null
        ? list(matcher.group("kind"), matcher.group("namespace"), query(path))
        : status(404, "%s \\\"%s\\\" not found".formatted(matcher.group("kind"), name));
  }

  private Answer list(String kind, @Nullable String namespace, Map<String, String> query) {
    List<String> found =
        objects.entrySet().stream()
            .filter(object -> isOf(object.getKey(), kind, namespace))
            .map(Map.Entry::getValue)
            .filter(
                json -> query.getOrDefault("labelSelector", "").isEmpty() || matches(json, query))
            .toList();
    int from = Integer.parseInt(query.getOrDefault("continue", "0"));
    int to = Math.min(found.size(), from + pageSize);
    return new Answer(
        200,
        "{\"metadata\": {\"continue\": \"%s\"}, \"items\": [%s]}"
            .formatted(to < found.size() ? to : "", String.join(",", found.subList(from, to))));
  }

  private static boolean isOf(String path, String kind, @Nullable String namespace) {
    Matcher matcher = PATH.matcher(path);
    return matcher.matches()
        && kind.equals(matcher.group("kind"))
        && (namespace == null || namespace.equals(matcher.group("namespace")));
  }

  private static boolean matches(String json, Map<String, String> query) {
    String[] label = query.getOrDefault("labelSelector", "").split("=", 2);
    return label[1].equals(Json.texts(parse(json), "metadata", "labels").get(label[0]));
  }

  private static JsonObject parse(String json) {
    try {
      return ManifestReader.read("test", json.getBytes(UTF_8)).getFirst().json();
    } catch (ManifestException e) {
      throw new IllegalArgumentException(e.getMessage());
    }
  }

  private static Map<String, String> query(String path) {
    return path.contains("?")
        ? Pattern.compile("&")
            .splitAsStream(path.replaceFirst(".*\\?", ""))
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0],
                    pair -> URLDecoder.decode(pair[1], UTF_8),
                    (one, other) -> other,
                    LinkedHashMap::new))
        : Map.of();
  }

  private static Answer status(int code, String message) {
    return new Answer(
        code, "{\"kind\": \"Status\", \"code\": %d, \"message\": \"%s\"}".formatted(code, message));
  }

  @Override
  public String url() {
    return "https://user:pass@cluster.example:6443";
  }

  @Override
  public String context() {
    return "prod \"1\"";
  }
}
