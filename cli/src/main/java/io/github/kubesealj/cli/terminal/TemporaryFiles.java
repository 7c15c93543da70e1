package io.github.kubesealj.cli.terminal;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Files that are gone when this is closed, or when the process is told to end before that: a
 * shutdown hook removes them on SIGINT and SIGTERM. SIGKILL leaves them.
 *
 * <p>Thread-safe, since that hook is a thread.
 */
final class TemporaryFiles implements AutoCloseable {
  static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
  private static final int NAME_SHOWN = 60; // file systems end names at 255 bytes

  /** What replaces files at last; must not be torn apart. */
  interface Step {
    void run() throws UserError;
  }

  private final List<Path> files = new ArrayList<>();
  private final Thread hook = new Thread(this::endOfProcess, "temporary files");
  private boolean ending;

  TemporaryFiles() {
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      ending = true;
    }
  }

  /** An empty file beside another, in the same file system. */
  synchronized Path create(Path place, AtomicOutput.Secrecy secrecy) throws IOException {
    Path file = reserve(place);
    if (POSIX && secrecy == AtomicOutput.Secrecy.SECRET) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } else {
      Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
    }
    return file;
  }

  /** Writes a file that was created; one that a signal had removed meanwhile is not made again. */
  static void fill(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.WRITE);
  }

  /** A name beside another file; whatever is made under it goes when this closes. */
  synchronized Path reserve(Path place) {
    stopIfEnding();
    String name = String.valueOf(place.getFileName());
    String start = name.length() > NAME_SHOWN ? name.substring(0, NAME_SHOWN) : name;
    Path file = place.resolveSibling("." + start + "." + UUID.randomUUID());
    files.add(file);
    return file;
  }

  /** A folder that goes, too, unless it is {@linkplain #keep kept}. */
  synchronized void makeFolder(Path folder) throws UserError {
    stopIfEnding();
    files.add(folder);
    try {
      Files.createDirectory(folder);
    } catch (IOException e) {
      files.remove(folder);
      throw new UserError("cannot make the folder " + folder + ": " + IoErrors.cause(e));
    }
  }

  /** No longer temporary. */
  synchronized void keep(Path file) {
    files.remove(file);
  }

  /** Runs it to its end even if the process is told to end meanwhile. */
  synchronized void whole(Step step) throws UserError {
    stopIfEnding();
    step.run();
  }

  /** Nothing more is begun, and no error told, once the process is ending. */
  synchronized void stopIfEnding() {
    while (ending) {
      try {
        wait();
      } catch (InterruptedException again) {
        // The process is about to be gone, and this thread with it.
      }
    }
  }

  private synchronized void endOfProcess() {
    ending = true;
    deleteAll();
  }

  private void deleteAll() {
    for (Path file : files.reversed()) { // a folder was made before what is in it
      try {
        Files.deleteIfExists(file);
      } catch (IOException stays) {
        // The folder was taken away, or made read-only: nothing to be done, nothing lost.
      }
    }
    files.clear();
  }

  @Override
  public synchronized void close() {
    stopIfEnding();
    deleteAll();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endsNow) {
      stopIfEnding();
    }
  }
}
