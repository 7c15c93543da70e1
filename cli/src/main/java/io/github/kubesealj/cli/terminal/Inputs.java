package io.github.kubesealj.cli.terminal;

import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import java.io.IOException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads files and standard input, and tells in the user's words why one cannot be read. */
public final class Inputs {
  private Inputs() {}

  /** A file's bytes. */
  public static byte[] readFile(Terminal terminal, String path) throws UserError {
    try {
      return Files.readAllBytes(terminal.resolve(path));
    } catch (NoSuchFileException e) {
      throw new UserError("open " + path + ": no such file or directory");
    } catch (IOException e) {
      throw new UserError("cannot read " + path + ": " + IoErrors.cause(e));
    }
  }

  /** Stops early, before a certificate is fetched, where the input file is not there. */
  public static void checkReadable(Terminal terminal, Source source) throws UserError {
    if (source instanceof Source.File(String path)) {
      Path file = terminal.resolve(path);
      try {
        // Asks without opening: a pipe's writer would notice that.
        file.getFileSystem().provider().checkAccess(file, AccessMode.READ);
      } catch (IOException e) {
        throw new UserError(
            "Could not read file specified with --secret-file: " + path + ": " + IoErrors.cause(e));
      }
    }
  }

  /** All documents of a source, lists expanded. */
  public static List<ManifestDocument> documents(Terminal terminal, Source source)
      throws UserError {
    return documents(name(source), bytes(terminal, source));
  }

  /** The same where SealedSecrets are wanted; there is at least one document. */
  public static List<ManifestDocument> sealedDocuments(Terminal terminal, Source source)
      throws UserError {
    List<ManifestDocument> documents = documents(terminal, source);
    if (documents.isEmpty()) {
      throw new UserError(
          "no sealed secrets found",
          "a SealedSecret in YAML or JSON is expected on standard input or in the file named by"
              + " -f");
    }
    return documents;
  }

  /** What messages call a source. */
  public static String name(Source source) {
    return switch (source) {
      case Source.File(String path) -> path;
      case Source.StandardInput _ -> "stdin";
    };
  }

  /** A source's bytes; a person at standard input is told that a manifest is expected. */
  public static byte[] bytes(Terminal terminal, Source source) throws UserError {
    return switch (source) {
      case Source.File(String path) -> readFile(terminal, path);
      case Source.StandardInput _ ->
          readStandardInput(terminal, "(tty detected: expecting json/yaml k8s resource in stdin)");
    };
  }

  /** All documents of a text, lists expanded; the bytes are wiped. */
  public static List<ManifestDocument> documents(String name, byte[] bytes) throws UserError {
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

  /** The same for people. */
  public static UserError manifestError(ManifestException e) {
    return new UserError(e.getMessage(), e.hint().stream().toArray(String[]::new));
  }

  /**
   * Standard input to its end.
   *
   * @param hint what a person who sits there is told to type
   */
  public static byte[] readStandardInput(Terminal terminal, String hint) throws UserError {
    if (terminal.interactive()) {
      terminal.err().println(hint);
    }
    try {
      return terminal.in().readAllBytes();
    } catch (IOException e) {
      throw new UserError("cannot read standard input: " + IoErrors.cause(e));
    }
  }
}
