package io.github.kubesealj.cli.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder that gets several files, all of them or none. It is made if it is not there, but not the
 * folder above it. Files that a run does not write stay as they are. Whether the folder can be
 * written is checked when this object is made, before any work.
 */
public final class OutputFolder {
  private final String path;
  private final Path folder;

  /**
   * Prepares; nothing is written yet.
   *
   * @throws UserError if the folder cannot be written, or not be made
   */
  public OutputFolder(Terminal terminal, String path) throws UserError {
    this.path = path;
    this.folder = terminal.resolve(path).toAbsolutePath().normalize();
    if (Files.exists(folder)) {
      check(folder, "not a directory");
    } else {
      check(folder.getParent(), "no such file or directory");
    }
  }

  private void check(@Nullable Path existing, String otherwise) throws UserError {
    if (existing == null || !Files.isDirectory(existing)) {
      throw new UserError("cannot write into " + path + ": " + otherwise);
    }
    if (!Files.isWritable(existing)) {
      throw new UserError("cannot write into " + path + ": permission denied");
    }
  }

  /** Writes files that anyone may read, by their names. */
  public void write(Map<String, byte[]> files) throws UserError {
    List<FilesTogether.NewFile> all =
        files.entrySet().stream()
            .map(
                file ->
                    new FilesTogether.NewFile(
                        Path.of(path, file.getKey()).toString(),
                        folder.resolve(file.getKey()),
                        file.getValue(),
                        AtomicOutput.Secrecy.PUBLIC))
            .toList();
    FilesTogether.write(all, Files.exists(folder) ? null : folder);
  }
}
