package io.github.kubesealj.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** What an I/O error says to a person, without the path that the caller names anyway. */
final class IoErrors {
  private IoErrors() {}

  static String cause(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "no such file or directory";
      case AccessDeniedException _ -> "permission denied";
      case NotDirectoryException _ -> "not a directory";
      case FileSystemException other -> orElse(other.getReason(), "file system error");
      default -> orElse(e.getMessage(), e.getClass().getSimpleName());
    };
  }

  private static String orElse(@Nullable String text, String other) {
    return text == null ? other : text;
  }
}
