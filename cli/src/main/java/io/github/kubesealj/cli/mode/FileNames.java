package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.manifest.ManifestFormat;
import io.github.kubesealj.core.model.SealedSecret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * File names for SealedSecrets: {@code name.yaml}, and {@code namespace.name.yaml} for those that
 * share their name with another of the same run. Kubernetes' rules for names leave no way out of a
 * folder; they are checked, since the input need not have been in a cluster.
 */
final class FileNames {
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");
  private static final int MOST_LETTERS = 253;

  private FileNames() {}

  /**
   * By file name, in order.
   *
   * @throws UserError if a name is none, or two of them would go into the same file
   */
  static Map<String, SealedSecret> of(List<SealedSecret> all, ManifestFormat format)
      throws UserError {
    Map<String, Long> bearers =
        all.stream().collect(Collectors.groupingBy(FileNames::name, Collectors.counting()));
    String extension = "." + format.name().toLowerCase(Locale.ROOT);
    Map<String, SealedSecret> files = new LinkedHashMap<>();
    for (SealedSecret one : all) {
      boolean shared = bearers.getOrDefault(name(one), 0L) > 1;
      String stem = shared && !namespace(one).isEmpty() ? namespaced(one) : checked(name(one));
      SealedSecret other = files.put(stem + extension, one);
      if (other != null) {
        throw new UserError(
            "two documents would be written to " + stem + extension,
            "they are " + shown(other) + " and " + shown(one) + ": seal them apart");
      }
    }
    return files;
  }

  private static String namespaced(SealedSecret one) throws UserError {
    return checked(namespace(one)) + "." + checked(name(one));
  }

  private static String checked(String name) throws UserError {
    if (name.length() > MOST_LETTERS || !NAME.matcher(name).matches()) {
      throw new UserError(
          "\"" + name.replaceAll("\\p{Cntrl}", "?") + "\" cannot name a file of --output-dir",
          "Kubernetes allows lower case letters, digits, '-' and '.' in a name");
    }
    return name;
  }

  private static String name(SealedSecret one) {
    return Objects.requireNonNullElse(one.metadata().name(), "");
  }

  private static String namespace(SealedSecret one) {
    return Objects.requireNonNullElse(one.metadata().namespace(), "");
  }

  private static String shown(SealedSecret one) {
    return namespace(one).isEmpty() ? name(one) : namespace(one) + "/" + name(one);
  }
}
