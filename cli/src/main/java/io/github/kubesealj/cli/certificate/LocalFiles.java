package io.github.kubesealj.cli.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.terminal.IoErrors;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;

/** Files that are named by a URL: its path alone counts, as upstream has it. */
final class LocalFiles {
  private static final int SCHEME = "file:".length();
  private static final Pattern DRIVE = Pattern.compile("/[A-Za-z]:/.*", Pattern.DOTALL);

  private LocalFiles() {}

  static byte[] read(Terminal terminal, Location.FileUrl location) throws UserError {
    String url = location.url();
    try {
      return Files.readAllBytes(terminal.resolve(path(url)));
    } catch (NoSuchFileException e) {
      throw new UserError("cannot fetch \"" + url + "\": 404 Not Found", "the file is not there");
    } catch (IOException e) {
      throw new UserError("cannot fetch \"" + url + "\": " + IoErrors.cause(e));
    } catch (IllegalArgumentException badEscape) {
      throw new UserError("cannot fetch \"" + url + "\": % begins no escape in it");
    }
  }

  private static String path(String url) {
    String rest = url.substring(SCHEME);
    if (rest.startsWith("//")) {
      int slash = rest.indexOf('/', 2);
      rest = slash < 0 ? "/" : rest.substring(slash);
    }
    String path = URLDecoder.decode(rest.replace("+", "%2B"), UTF_8);
    return File.separatorChar == '\\' && DRIVE.matcher(path).matches() ? path.substring(1) : path;
  }
}
