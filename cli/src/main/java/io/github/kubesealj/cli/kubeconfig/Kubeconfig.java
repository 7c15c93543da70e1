package io.github.kubesealj.cli.kubeconfig;

import io.github.kubesealj.cli.terminal.Inputs;
import io.github.kubesealj.cli.terminal.IoErrors;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kubeconfig files that count, merged as client-go merges them: of contexts, clusters and users
 * with one name the first file's is taken whole, and the first file that names a current context
 * wins.
 *
 * <p>Holds credentials; prints none.
 */
final class Kubeconfig {
  /** What a kubeconfig has named entries of. */
  enum Kind {
    CONTEXT,
    CLUSTER,
    USER;

    String one() {
      return switch (this) {
        case CONTEXT -> "context";
        case CLUSTER -> "cluster";
        case USER -> "user";
      };
    }

    String many() {
      return one() + "s";
    }
  }

  private static final int MOST_NAMES_SHOWN = 20;

  private final List<Path> files;
  private final @Nullable String currentContext;
  private final Map<Kind, Map<String, Fields>> entries;

  private Kubeconfig(
      List<Path> files, @Nullable String currentContext, Map<Kind, Map<String, Fields>> entries) {
    this.files = files;
    this.currentContext = currentContext;
    this.entries = entries;
  }

  /**
   * Reads and merges them; without any the result is empty.
   *
   * @throws UserError if one cannot be read, with file, line and column where there are any
   */
  static Kubeconfig load(Terminal terminal, Overrides overrides) throws UserError {
    List<Path> read = new ArrayList<>();
    Map<Kind, Map<String, Fields>> entries = new LinkedHashMap<>();
    String currentContext = null;
    for (Path file : KubeconfigFiles.of(terminal, overrides.kubeconfig())) {
      Fields config = read(file);
      if (config == null) {
        continue;
      }
      read.add(file);
      currentContext = currentContext == null ? config.text("current-context") : currentContext;
      for (Kind kind : Kind.values()) {
        entriesOf(config, kind)
            .forEach(entries.computeIfAbsent(kind, _ -> new LinkedHashMap<>())::putIfAbsent);
      }
    }
    return new Kubeconfig(read, currentContext, entries);
  }

  /** Null where it has gone since it was looked for. */
  private static @Nullable Fields read(Path file) throws UserError {
    try {
      List<ManifestDocument> documents =
          ManifestReader.read(file.toString(), Files.readAllBytes(file));
      return new Fields(
          documents.isEmpty() ? JsonObject.EMPTY : documents.getFirst().json(), file, "");
    } catch (NoSuchFileException gone) {
      return null;
    } catch (ManifestException e) {
      throw Inputs.manifestError(e);
    } catch (IOException e) {
      throw new UserError("cannot read kubeconfig " + file + ": " + reason(file, e));
    }
  }

  private static String reason(Path file, IOException e) {
    return Files.isDirectory(file) ? "it is a directory" : IoErrors.cause(e);
  }

  private static Map<String, Fields> entriesOf(Fields config, Kind kind) throws UserError {
    Map<String, Fields> found = new LinkedHashMap<>();
    for (Fields named : config.list(kind.many())) {
      String name = named.text("name");
      if (name == null) {
        continue; // nothing can refer to it
      }
      Fields value = named.inner(kind.one());
      String path = "%s \"%s\"".formatted(kind.one(), name);
      if (found.putIfAbsent(name, new Fields(value.object(), value.file(), path)) != null) {
        throw new UserError("%s: there are two %ss".formatted(config.file(), path));
      }
    }
    return found;
  }

  /** Whether there is any file. */
  boolean isPresent() {
    return !files.isEmpty();
  }

  /** The context that counts: the flag's, else the current one; null where there is neither. */
  @Nullable String contextName(Overrides overrides) {
    return overrides.context() != null ? overrides.context() : currentContext;
  }

  /**
   * The context that counts; without fields where there is none.
   *
   * @throws UserError if the one named does not exist
   */
  Fields context(Overrides overrides) throws UserError {
    String name = contextName(overrides);
    if (name == null) {
      return new Fields(JsonObject.EMPTY, Path.of(""), "context");
    }
    return entry(
        Kind.CONTEXT,
        name,
        overrides.context() != null ? "" : "it is the kubeconfig's current-context; ");
  }

  /** An entry; null where there is none of this name. */
  @Nullable Fields find(Kind kind, String name) {
    return entries.getOrDefault(kind, Map.of()).get(name);
  }

  /**
   * An entry that must be there.
   *
   * @param why what the hint begins with
   */
  Fields entry(Kind kind, String name, String why) throws UserError {
    Fields found = find(kind, name);
    if (found == null) {
      throw new UserError(
          "%s \"%s\" does not exist".formatted(kind.one(), name), why + names(kind));
    }
    return found;
  }

  /** What there is, for a hint. */
  String names(Kind kind) {
    List<String> names = List.copyOf(entries.getOrDefault(kind, Map.of()).keySet());
    if (files.isEmpty()) {
      return "no kubeconfig was found";
    }
    if (names.isEmpty()) {
      return "the kubeconfig has no " + kind.many();
    }
    String shown = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES_SHOWN)));
    return "there " + (names.size() == 1 ? "is " : "are ") + shown + more(names.size());
  }

  private static String more(int count) {
    return count > MOST_NAMES_SHOWN ? " and " + (count - MOST_NAMES_SHOWN) + " more" : "";
  }
}
