package io.github.kubesealj.cli;

import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads files and standard input, and tells in the user's words why one cannot be read. */
final class Inputs {
  private Inputs() {}

  static byte[] readFile(Terminal terminal, String path) throws UserError {
    try {
      return Files.readAllBytes(terminal.resolve(path));
    } catch (NoSuchFileException e) {
      throw new UserError("open " + path + ": no such file or directory");
    } catch (IOException e) {
      throw new UserError("cannot read " + path + ": " + IoErrors.cause(e));
    }
  }

  /** Stops early, before a certificate is fetched, where the input file is not there. */
  static void checkReadable(Terminal terminal, Source source) throws UserError {
    if (source instanceof Source.File(String path) && !Files.isReadable(terminal.resolve(path))) {
      throw new UserError(
          "Could not read file specified with --secret-file",
          Files.exists(terminal.resolve(path))
              ? path + ": permission denied"
              : path + ": no such file or directory");
    }
  }

  /** All documents of a source, lists expanded. */
  static List<ManifestDocument> documents(Terminal terminal, Source source) throws UserError {
    return switch (source) {
      case Source.File(String path) -> documents(path, readFile(terminal, path));
      case Source.StandardInput _ -> documents("stdin", readStandardInput(terminal));
    };
  }

  /** All documents of a text, lists expanded; the bytes are wiped. */
  static List<ManifestDocument> documents(String name, byte[] bytes) throws UserError {
    try {
      List<ManifestDocument> documents = new ArrayList<>();
      for (ManifestDocument document : ManifestReader.read(name, bytes)) {
        documents.addAll(document.expandList());
      }
      return documents;
    } catch (ManifestException e) {
      throw manifestError(e);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  static UserError manifestError(ManifestException e) {
    return new UserError(e.getMessage(), e.hint().stream().toArray(String[]::new));
  }

  private static byte[] readStandardInput(Terminal terminal) throws UserError {
    if (terminal.interactive()) {
      terminal.err().println("(tty detected: expecting json/yaml k8s resource in stdin)");
    }
    try {
      return terminal.in().readAllBytes();
    } catch (IOException e) {
      throw new UserError("cannot read standard input: " + IoErrors.cause(e));
    }
  }
}
