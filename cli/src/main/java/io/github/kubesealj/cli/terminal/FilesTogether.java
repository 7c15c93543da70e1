package io.github.kubesealj.cli.terminal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts several files in place together: all of them, or none.
 *
 * <p>Each is written beside its place first; only when all are written they are moved, and should
 * one move fail, those before it are taken back. Symbolic links are followed, an existing file
 * keeps its mode. A signal in the middle finds either nothing or everything done. Non-guarantee: a
 * crash of the machine, or SIGKILL, between two moves.
 */
final class FilesTogether {
  private static final int MOST_LINKS = 40; // as many as Linux follows

  /**
   * A file to be.
   *
   * @param shown its path as the user knows it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record NewFile(String shown, Path place, byte[] bytes, AtomicOutput.Secrecy secrecy) {}

  /**
   * A file on its way.
   *
   * @param old where the file that is replaced is kept meanwhile; null where there is none
   */
  record Move(String shown, Path from, Path to, @Nullable Path old) {}

  private FilesTogether() {}

  /**
   * Writes them.
   *
   * @param folder made before and, should this fail, removed again; null if it is there
   */
  static void write(List<NewFile> files, @Nullable Path folder) throws UserError {
    try (TemporaryFiles temporary = new TemporaryFiles()) {
      if (folder != null) {
        temporary.makeFolder(folder);
      }
      List<Move> moves = new ArrayList<>();
      for (NewFile file : files) {
        moves.add(write(file, temporary));
      }
      temporary.whole(() -> moveAll(moves));
      if (folder != null) {
        temporary.keep(folder);
      }
    }
  }

  private static Move write(NewFile file, TemporaryFiles temporary) throws UserError {
    try {
      Path place = behindLinks(file.place());
      boolean replaces = Files.exists(place);
      if (replaces && !Files.isRegularFile(place)) {
        throw new FileSystemException(
            place.toString(), null, Files.isDirectory(place) ? "is a directory" : "is no file");
      }
      Path from = temporary.create(place, file.secrecy());
      TemporaryFiles.fill(from, file.bytes());
      if (replaces && TemporaryFiles.POSIX) {
        Files.setPosixFilePermissions(from, Files.getPosixFilePermissions(place));
      }
      return new Move(file.shown(), from, place, replaces ? temporary.reserve(place) : null);
    } catch (IOException e) {
      temporary.stopIfEnding(); // it may have failed because its file was removed
      throw cannotWrite(file.shown(), e);
    }
  }

  /** The file that a symbolic link leads to, even where it does not exist yet. */
  static Path behindLinks(Path place) throws IOException {
    Path file = place;
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemException(place.toString(), null, "too many levels of symbolic links");
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file;
  }

  /** Moves all of them, or takes back those that were moved. */
  static void moveAll(List<Move> moves) throws UserError {
    List<Move> done = new ArrayList<>();
    for (Move move : moves) {
      try {
        // The last one leaves nothing to be taken back, so that one file alone costs one move.
        if (move.old() != null && done.size() < moves.size() - 1) {
          keepOld(move.to(), move.old());
        }
        move(move.from(), move.to());
        done.add(move);
      } catch (IOException e) {
        throw takenBack(done, cannotWrite(move.shown(), e));
      }
    }
  }

  private static UserError takenBack(List<Move> done, UserError why) {
    List<String> left = new ArrayList<>();
    for (Move move : done.reversed()) {
      try {
        if (move.old() == null) {
          Files.deleteIfExists(move.to());
        } else {
          move(move.old(), move.to());
        }
      } catch (IOException e) {
        left.add(move.shown());
      }
    }
    return left.isEmpty()
        ? why
        : new UserError(why.getMessage(), "these are written and could not be taken back: " + left);
  }

  /** Under a second name, so that the first is never without its file. */
  private static void keepOld(Path file, Path old) throws IOException {
    try {
      Files.createLink(old, file);
    } catch (IOException | UnsupportedOperationException noHardLinks) {
      Files.copy(file, old, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static UserError cannotWrite(String shown, IOException e) {
    return new UserError("cannot write " + shown + ": " + IoErrors.cause(e));
  }
}
