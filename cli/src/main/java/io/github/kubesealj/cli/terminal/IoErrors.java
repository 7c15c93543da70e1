package io.github.kubesealj.cli.terminal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** What an I/O error says to a person, without the path that the caller names anyway. */
public final class IoErrors {
  /** What the JDK adds to the operating system's words for a link that leads to itself. */
  private static final String GUESS = " or unable to access attributes of symbolic link";

  private IoErrors() {}

  /** The cause in a few words. */
  public static String cause(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "no such file or directory";
      case AccessDeniedException _ -> "permission denied";
      case FileAlreadyExistsException _ -> "file exists";
      case NotDirectoryException _ -> "not a directory";
      case FileSystemException other -> inSentence(other.getReason());
      default -> inSentence(e.getMessage());
    };
  }

  /** The operating system's words without their capital. */
  private static String inSentence(@Nullable String words) {
    if (words == null || words.isEmpty()) {
      return "input/output error";
    }
    String cause = words.replace(GUESS, "");
    boolean word = cause.length() > 1 && Character.isLowerCase(cause.charAt(1));
    return word ? Character.toLowerCase(cause.charAt(0)) + cause.substring(1) : cause;
  }
}
