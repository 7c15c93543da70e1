package io.github.kubesealj.cli;

import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.manifest.ManifestFormat;
import io.github.kubesealj.flags.FlagException;
import io.github.kubesealj.flags.FlagValues;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns flags into one {@link Action}; the only place that knows which mode goes before which. */
final class CommandLineReader {
  private final Map<String, String> environment;

  CommandLineReader(Map<String, String> environment) {
    this.environment = environment;
  }

  Action read(List<String> args) throws UserError {
    try {
      return action(Flags.ALL.read(args, environment));
    } catch (FlagException wrong) {
      throw UserError.usage(wrong.getMessage());
    }
  }

  private static Action action(FlagValues flags) throws UserError, FlagException {
    SealingScope scope = scope(flags); // refused in every mode, as upstream does
    if (flags.isOn(Flags.VERSION)) {
      return new Action.Version();
    }
    if (flags.isOn(Flags.HELP)) {
      return new Action.Help();
    }
    if (flags.isOn(Flags.RECOVERY_UNSEAL)) {
      return new Action.RecoveryUnseal(
          input(flags), output(flags), format(flags), flags.list(Flags.RECOVERY_PRIVATE_KEY));
    }
    if (flags.isOn(Flags.FETCH_CERT)) {
      return new Action.FetchCertificate(certificate(flags), output(flags));
    }
    return new Action.Seal(
        input(flags),
        output(flags),
        format(flags),
        certificate(flags),
        emptyAsNull(flags.text(Flags.NAME)),
        emptyAsNull(flags.text(Flags.NAMESPACE)),
        scope,
        flags.isOn(Flags.ALLOW_EMPTY_DATA),
        emptyAsNull(flags.text(Flags.KUBECONFIG)));
  }

  private static Source input(FlagValues flags) {
    String file = flags.text(Flags.SECRET_FILE);
    return file.isEmpty() ? new Source.StandardInput() : new Source.File(file);
  }

  private static Target output(FlagValues flags) {
    String file = flags.text(Flags.SEALED_SECRET_FILE);
    return file.isEmpty() ? new Target.StandardOutput() : new Target.File(file);
  }

  /** The output file's extension wins over the flag, but only towards yaml, as upstream has it. */
  private static ManifestFormat format(FlagValues flags) throws UserError {
    String file = flags.text(Flags.SEALED_SECRET_FILE);
    String word = flags.text(Flags.FORMAT);
    ManifestFormat format =
        switch (word.toLowerCase(Locale.ROOT)) {
          case "", "json" -> ManifestFormat.JSON;
          case "yaml" -> ManifestFormat.YAML;
          default ->
              throw new UserError(
                  "unsupported output format: " + word, "json and yaml are supported");
        };
    return file.endsWith(".yaml") || file.endsWith(".yml") ? ManifestFormat.YAML : format;
  }

  private static @Nullable SealingScope scope(FlagValues flags) throws FlagException {
    if (!flags.isSet(Flags.SCOPE)) {
      return null;
    }
    String word = flags.text(Flags.SCOPE);
    return SealingScope.parse(word)
        .orElseThrow(
            () ->
                flags.invalid(Flags.SCOPE, "must be one of: strict, namespace-wide, cluster-wide"));
  }

  private static CertificateSource certificate(FlagValues flags) {
    String file = flags.text(Flags.CERT);
    return file.isEmpty()
        ? new CertificateSource.Cluster(
            flags.text(Flags.CONTROLLER_NAMESPACE),
            flags.text(Flags.CONTROLLER_NAME),
            emptyAsNull(flags.text(Flags.KUBECONFIG)))
        : new CertificateSource.File(file);
  }

  private static @Nullable String emptyAsNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
