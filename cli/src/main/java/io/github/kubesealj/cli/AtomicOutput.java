package io.github.kubesealj.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * Output that appears whole or not at all: a file is written beside its place and moved there.
 *
 * <p>A symbolic link is followed, an existing file keeps its mode, a new one gets the process'
 * default, or mode 0600 where it holds plaintext. Whether the folder can be written is checked when
 * this object is made, before any work.
 */
final class AtomicOutput {
  /** What is written. */
  enum Secrecy {
    /** Anyone may read it. */
    PUBLIC,
    /** Plaintext: a new file is for its owner only. */
    SECRET
  }

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
  private static final int MOST_LINKS = 40; // as many as Linux follows
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final Terminal terminal;
  private final Target target;

  AtomicOutput(Terminal terminal, Target target) throws UserError {
    this.terminal = terminal;
    this.target = target;
    if (target instanceof Target.File(String path)) {
      Path folder = terminal.resolve(path).toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new UserError("cannot write " + path + ": no such file or directory");
      }
    }
  }

  void write(byte[] bytes, Secrecy secrecy) throws UserError {
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
    try {
      Path place = terminal.resolve(path);
      if (Files.exists(place) && !Files.isRegularFile(place)) {
        // A device or a pipe has no content to protect, and must not be replaced by a file. The
        // link /dev/stdout may lead to a pipe without a path: it is opened, not followed.
        Files.write(place, bytes);
        return;
      }
      place = behindLinks(place);
      Path temporary = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID());
      try {
        create(temporary, secrecy);
        Files.write(temporary, bytes);
        keepMode(place, temporary);
        Files.move(
            temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new UserError("cannot write " + path + ": " + IoErrors.cause(e));
    }
  }

  /** The file that a symbolic link leads to, even where it does not exist yet. */
  private static Path behindLinks(Path place) throws IOException {
    Path file = place;
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemException(place.toString(), null, "too many levels of symbolic links");
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file;
  }

  private static void create(Path file, Secrecy secrecy) throws IOException {
    if (POSIX && secrecy == Secrecy.SECRET) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } else {
      Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
    }
  }

  private static void keepMode(Path existing, Path temporary) throws IOException {
    if (POSIX && Files.exists(existing)) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(existing));
    }
  }
}
