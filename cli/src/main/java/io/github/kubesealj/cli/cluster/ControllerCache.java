package io.github.kubesealj.cli.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.terminal.AtomicOutput;
import io.github.kubesealj.cli.terminal.Target;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.manifest.ManifestFormat;
import io.github.kubesealj.core.manifest.ManifestWriter;
import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which controller was found in a cluster, by the API server's URL and the kubeconfig's context:
 * {@code controllers.json} in {@code $XDG_CACHE_HOME/kubeseal-j}, {@code ~/.cache/kubeseal-j} or
 * {@code %LOCALAPPDATA%\kubeseal-j}. It holds names only.
 *
 * <p>Best effort: what cannot be read is not remembered, what cannot be written is forgotten, and
 * of two processes that write at once the last wins.
 */
final class ControllerCache {
  private static final String FILE = "controllers.json";
  private static final int MOST_ENTRIES = 100;
  private static final long MOST_BYTES = 1 << 20;

  /** What Kubernetes takes for a name (RFC 1123); the file is anyone's who may write it. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?");

  private final Terminal terminal;
  private final Place here;

  ControllerCache(Terminal terminal, ApiServer api) {
    this.terminal = terminal;
    this.here =
        new Place(withoutCredentials(api.url()), Objects.requireNonNullElse(api.context(), ""));
  }

  /** Where a controller was found. */
  private record Place(String server, String context) {}

  private record Entry(Place place, ControllerName controller) {}

  /** What was found here last. */
  Optional<ControllerName> get() {
    return entries().stream()
        .filter(entry -> entry.place().equals(here))
        .map(Entry::controller)
        .findFirst();
  }

  /** Remembers it instead of what was found here before. */
  void put(ControllerName controller) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(here, controller));
    entries.addAll(elsewhere());
    write(entries.subList(0, Math.min(entries.size(), MOST_ENTRIES)));
  }

  /** Forgets what was found here. */
  void remove() {
    write(elsewhere());
  }

  private List<Entry> elsewhere() {
    return entries().stream().filter(entry -> !entry.place().equals(here)).toList();
  }

  private List<Entry> entries() {
    try {
      Path file = file();
      if (file == null || !Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return List.of();
      }
      return Json.parse(Files.readString(file)).stream()
          .flatMap(cache -> Json.objects(cache, "controllers").stream())
          .map(ControllerCache::entry)
          .filter(ControllerCache::isSound)
          .toList();
    } catch (IOException | InvalidPathException unreadable) {
      return List.of();
    }
  }

  private static Entry entry(JsonObject json) {
    return new Entry(
        new Place(Json.text(json, "server"), Json.text(json, "context")),
        new ControllerName(Json.text(json, "namespace"), Json.text(json, "name")));
  }

  private static boolean isSound(Entry entry) {
    return NAME.matcher(entry.controller().namespace()).matches()
        && NAME.matcher(entry.controller().name()).matches();
  }

  private void write(List<Entry> entries) {
    try {
      Path file = file();
      if (file != null) {
        Files.createDirectories(Objects.requireNonNull(file.getParent()), ownersOnly());
        new AtomicOutput(terminal, new Target.File(file.toString()))
            .write(json(entries).getBytes(UTF_8), AtomicOutput.Secrecy.PUBLIC);
      }
    } catch (IOException | UserError | InvalidPathException notWritable) {
      // It will be looked for again.
    }
  }

  private static FileAttribute<?>[] ownersOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Null where the environment names no home; a relative folder does not count (XDG). */
  private @Nullable Path file() {
    Map<String, String> environment = terminal.environment();
    for (String variable : List.of("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME")) {
      String folder = environment.getOrDefault(variable, "");
      if (!folder.isEmpty() && Path.of(folder).isAbsolute()) {
        Path caches = variable.equals("HOME") ? Path.of(folder, ".cache") : Path.of(folder);
        return caches.resolve("kubeseal-j").resolve(FILE);
      }
    }
    return null;
  }

  private static String withoutCredentials(String url) {
    try {
      URI uri = new URI(url);
      return new URI(uri.getScheme(), null, uri.getHost(), uri.getPort(), uri.getPath(), null, null)
          .toString();
    } catch (URISyntaxException notAUrl) {
      return "";
    }
  }

  private static String json(List<Entry> entries) {
    List<JsonValue> controllers = entries.stream().map(ControllerCache::json).toList();
    return ManifestWriter.write(
        new JsonObject(Map.of("controllers", new JsonArray(controllers))), ManifestFormat.JSON);
  }

  private static JsonValue json(Entry entry) {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    fields.put("server", new JsonString(entry.place().server()));
    fields.put("context", new JsonString(entry.place().context()));
    fields.put("namespace", new JsonString(entry.controller().namespace()));
    fields.put("name", new JsonString(entry.controller().name()));
    return new JsonObject(fields);
  }
}
