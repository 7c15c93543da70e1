package io.github.kubesealj.core.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Inputs and outputs recorded from the original kubeseal, a folder each. */
final class Vectors {
  private Vectors() {}

  static Path root() {
    return Path.of("../../keys-example/vectors/objects");
  }

  /** The names of all folders that hold a file. */
  static List<String> with(String file) {
    try (Stream<Path> folders = Files.list(root())) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(file)))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Secret that was given to kubeseal. */
  static Optional<String> secretFile(String folder) {
    return Stream.of("secret.yaml", "secret.json")
        .filter(file -> Files.exists(root().resolve(folder).resolve(file)))
        .findFirst();
  }

  static byte[] bytes(String folder, String file) {
    try {
      return Files.readAllBytes(root().resolve(folder).resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
