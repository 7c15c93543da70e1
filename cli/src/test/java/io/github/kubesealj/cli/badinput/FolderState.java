package io.github.kubesealj.cli.badinput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All there is in a folder, so that any change shows: names, modes, bytes, and of files the time
 * and the inode, so that writing the same bytes again shows too. A folder's time is left out: a
 * temporary file may have come and gone.
 */
public final class FolderState {
  private FolderState() {}

  /** A line for each file, by its relative path. */
  public static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        state.put(folder.relativize(file).toString(), describe(file));
      }
    }
    return state;
  }

  private static String describe(Path file) throws IOException {
    String attributes =
        Files.readAttributes(
                file,
                Files.isDirectory(file)
                    ? "posix:permissions,fileKey"
                    : "posix:permissions,fileKey,lastModifiedTime",
                LinkOption.NOFOLLOW_LINKS)
            .toString();
    String content =
        Files.isSymbolicLink(file)
            ? "-> " + Files.readSymbolicLink(file)
            : Files.isRegularFile(file) ? HexFormat.of().formatHex(Files.readAllBytes(file)) : "";
    return attributes + " " + content;
  }
}
