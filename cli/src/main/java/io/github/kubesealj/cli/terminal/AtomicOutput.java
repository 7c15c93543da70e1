package io.github.kubesealj.cli.terminal;

import java.io.IOException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Output that appears whole or not at all: a file is written beside its place and moved there. A
 * run that fails, or is told to end by SIGINT or SIGTERM, leaves the old file and nothing else.
 *
 * <p>A symbolic link is followed, an existing file keeps its mode, a new one gets the process'
 * default, or mode 0600 where it holds plaintext. Whether the folder can be written is checked when
 * this object is made, before any work.
 */
public final class AtomicOutput {
  /** What is written. */
  public enum Secrecy {
    /** Anyone may read it. */
    PUBLIC,
    /** Plaintext: a new file is for its owner only. */
    SECRET
  }

  private static final Set<PosixFilePermission> READ_BY_OTHERS =
      EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  private final Terminal terminal;
  private final Target target;

  /**
   * Prepares; nothing is written yet.
   *
   * @throws UserError if the folder is not there, or may not be written
   */
  public AtomicOutput(Terminal terminal, Target target) throws UserError {
    this.terminal = terminal;
    this.target = target;
    if (target instanceof Target.File(String path)) {
      check(path, terminal.resolve(path));
    }
  }

  private static void check(String path, Path place) throws UserError {
    Path folder = place.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      boolean there = folder != null && Files.exists(folder);
      throw new UserError(
          "cannot write " + path + (there ? ": not a directory" : ": no such file or directory"));
    }
    // A link's own folder is not written to, nor is a device's.
    if (!Files.isSymbolicLink(place) && !isSpecial(place)) {
      checkWritable(path, folder);
    }
  }

  private static void checkWritable(String path, Path folder) throws UserError {
    try {
      folder.getFileSystem().provider().checkAccess(folder, AccessMode.WRITE);
    } catch (IOException e) {
      throw new UserError(
          "cannot write " + path + ": " + IoErrors.cause(e),
          "the folder must be writable: a file is written beside its place and moved there");
    }
  }

  /**
   * Writes all of it, or nothing. Plaintext in a file that others may read is worth a warning.
   *
   * @throws UserError if it cannot be written: a full disk, a closed pipe
   */
  public void write(byte[] bytes, Secrecy secrecy) throws UserError {
    switch (target) {
      case Target.StandardOutput _ -> writeStandardOutput(bytes);
      case Target.File(String path) -> writeFile(path, bytes, secrecy);
    }
  }

  private void writeStandardOutput(byte[] bytes) throws UserError {
    try {
      terminal.out().write(bytes);
      terminal.out().flush();
    } catch (IOException e) {
      throw new UserError("cannot write standard output: " + IoErrors.cause(e));
    }
  }

  private void writeFile(String path, byte[] bytes, Secrecy secrecy) throws UserError {
    Path place = terminal.resolve(path);
    if (isSpecial(place)) {
      writeInto(path, place, bytes);
      return;
    }
    FilesTogether.write(List.of(new FilesTogether.NewFile(path, place, bytes, secrecy)), null);
    if (secrecy == Secrecy.SECRET) {
      warnIfOthersRead(path, place);
    }
  }

  /**
   * A device or a pipe has no content to protect, and must not be replaced by a file. The link
   * /dev/stdout may lead to a pipe without a path: it is opened, not followed.
   */
  private static boolean isSpecial(Path place) {
    return Files.exists(place) && !Files.isRegularFile(place);
  }

  private static void writeInto(String path, Path place, byte[] bytes) throws UserError {
    try {
      Files.write(place, bytes);
    } catch (IOException e) {
      throw new UserError("cannot write " + path + ": " + IoErrors.cause(e));
    }
  }

  private void warnIfOthersRead(String path, Path place) throws UserError {
    if (!TemporaryFiles.POSIX) {
      return;
    }
    try {
      Set<PosixFilePermission> mode = Files.getPosixFilePermissions(place);
      if (mode.stream().anyMatch(READ_BY_OTHERS::contains)) {
        terminal.warn(
            "%s kept its mode %s: others may read the plaintext in it; chmod 600 %s"
                .formatted(path, PosixFilePermissions.toString(mode), path));
      }
    } catch (IOException e) {
      throw new UserError("cannot check the mode of " + path + ": " + IoErrors.cause(e));
    }
  }
}
