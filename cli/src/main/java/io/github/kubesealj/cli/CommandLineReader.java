package io.github.kubesealj.cli;

import io.github.kubesealj.cli.certificate.CertificateChoice;
import io.github.kubesealj.cli.certificate.CertificateSource;
import io.github.kubesealj.cli.cluster.ControllerAddress;
import io.github.kubesealj.cli.mode.Action;
import io.github.kubesealj.cli.mode.Destination;
import io.github.kubesealj.cli.mode.Placement;
import io.github.kubesealj.cli.mode.ReEncryption;
import io.github.kubesealj.cli.terminal.Source;
import io.github.kubesealj.cli.terminal.Target;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.manifest.ManifestFormat;
import io.github.kubesealj.flags.FlagException;
import io.github.kubesealj.flags.FlagValues;
import io.github.kubesealj.flags.help.Completions;
import io.github.kubesealj.flags.help.HelpText;
import io.github.kubesealj.flags.help.ManualPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns flags into one {@link Action}; the only place that knows which mode goes before which. */
final class CommandLineReader {
  private CommandLineReader() {}

  /** The flags as given. */
  static FlagValues flags(List<String> args, Map<String, String> environment) throws UserError {
    try {
      return Flags.ALL.read(args, environment);
    } catch (FlagException wrong) {
      throw UserError.usage(wrong.getMessage());
    }
  }

  /** What they ask for. */
  static Action action(FlagValues flags) throws UserError {
    Action action = chosen(flags);
    if (!flags.text(Flags.OUTPUT_DIR).isEmpty()
        && !(action instanceof Action.Seal || action instanceof Action.Print)) {
      throw UserError.usage("--output-dir is for whole Secrets that are sealed");
    }
    return action;
  }

  private static Action chosen(FlagValues flags) throws UserError {
    if (flags.isHelpWanted()) {
      return help();
    }
    if (flags.isOn(Flags.VERSION)) {
      return new Action.Print("kubeseal version: v" + Version.TEXT + "\n");
    }
    if (flags.isOn(Flags.HELP)) {
      return help();
    }
    String shell = flags.text(Flags.COMPLETION);
    if (!shell.isEmpty()) {
      return new Action.Print(Completions.of(Flags.ALL, shell));
    }
    if (flags.isOn(Flags.MAN)) {
      return new Action.Print(ManualPage.of(KubesealManual.manual()));
    }
    if (!flags.list(Flags.FROM_FILE).isEmpty() && !flags.isOn(Flags.RAW)) {
      throw new UserError("--from-file requires --raw");
    }
    if (flags.isOn(Flags.RECOVERY_UNSEAL)) {
      return new Action.RecoveryUnseal(
          input(flags), output(flags), format(flags), flags.list(Flags.RECOVERY_PRIVATE_KEY));
    }
    if (flags.isOn(Flags.VALIDATE)) {
      refuseOutputFile(flags, "--validate, which prints nothing");
      return new Action.Validate(input(flags), controller(flags));
    }
    if (flags.isOn(Flags.RE_ENCRYPT)) {
      return reEncrypt(flags);
    }
    if (flags.isOn(Flags.FETCH_CERT)) {
      return new Action.FetchCertificate(certificate(flags), output(flags));
    }
    Placement placement =
        new Placement(
            emptyAsNull(flags.text(Flags.NAME)), scope(flags), ClusterFlags.overrides(flags));
    String target = flags.text(Flags.MERGE_INTO);
    if (!target.isEmpty()) {
      refuseOutputFile(flags, "--merge-into, which names the file that is written");
      return new Action.MergeInto(
          input(flags),
          target,
          flags.isSet(Flags.FORMAT) ? format(flags) : null,
          certificate(flags),
          placement,
          flags.isOn(Flags.ALLOW_EMPTY_DATA));
    }
    if (flags.isOn(Flags.RAW)) {
      return new Action.Raw(rawValue(flags), output(flags), certificate(flags), placement);
    }
    return new Action.Seal(
        input(flags),
        destination(flags),
        format(flags),
        certificate(flags),
        placement,
        flags.isOn(Flags.ALLOW_EMPTY_DATA));
  }

  private static Action help() {
    return new Action.Print(HelpText.of(KubesealManual.manual()));
  }

  /** A file is rewritten in place, as upstream does it; its own format is kept. */
  private static Action.ReEncrypt reEncrypt(FlagValues flags) throws UserError {
    String file = flags.text(Flags.SECRET_FILE);
    String output = flags.text(Flags.SEALED_SECRET_FILE);
    boolean inPlace = !file.isEmpty() && output.isEmpty();
    List<String> keyFiles = flags.list(Flags.RECOVERY_PRIVATE_KEY);
    return new Action.ReEncrypt(
        input(flags),
        inPlace ? new Target.File(file) : output(flags),
        inPlace && !flags.isSet(Flags.FORMAT) ? null : format(flags, inPlace ? file : output),
        keyFiles.isEmpty()
            ? new ReEncryption.ByController(controller(flags))
            : new ReEncryption.Offline(keyFiles, certificate(flags)));
  }

  private static Source rawValue(FlagValues flags) throws UserError {
    List<String> files = flags.list(Flags.FROM_FILE);
    if (files.size() > 1) {
      throw new UserError(
          "must provide only one --from-file when encrypting a single item with --raw");
    }
    if (files.isEmpty()) {
      return new Source.StandardInput();
    }
    String given = files.getFirst();
    String path = given.substring(given.indexOf('=') + 1); // the item's name means nothing here
    if (path.isEmpty()) {
      throw UserError.usage("--from-file " + given + " names no file");
    }
    return path.equals("-") ? new Source.StandardInput() : new Source.File(path);
  }

  private static Source input(FlagValues flags) {
    String file = flags.text(Flags.SECRET_FILE);
    return file.isEmpty() ? new Source.StandardInput() : new Source.File(file);
  }

  private static Target output(FlagValues flags) {
    String file = flags.text(Flags.SEALED_SECRET_FILE);
    return file.isEmpty() ? new Target.StandardOutput() : new Target.File(file);
  }

  private static Destination destination(FlagValues flags) throws UserError {
    String folder = flags.text(Flags.OUTPUT_DIR);
    if (folder.isEmpty()) {
      return new Destination.Together(output(flags));
    }
    refuseOutputFile(flags, "--output-dir");
    return new Destination.OneFileEach(folder);
  }

  /** Upstream empties the file. */
  private static void refuseOutputFile(FlagValues flags, String besides) throws UserError {
    if (!flags.text(Flags.SEALED_SECRET_FILE).isEmpty()) {
      throw UserError.usage("--sealed-secret-file does not go with " + besides);
    }
  }

  /** The output file's extension wins over the flag, but only towards yaml, as upstream has it. */
  private static ManifestFormat format(FlagValues flags) throws UserError {
    return format(flags, flags.text(Flags.SEALED_SECRET_FILE));
  }

  private static ManifestFormat format(FlagValues flags, String file) throws UserError {
    String word = flags.text(Flags.FORMAT);
    ManifestFormat format =
        switch (word.toLowerCase(Locale.ROOT)) {
          case "", "json" -> ManifestFormat.JSON;
          case "yaml" -> ManifestFormat.YAML;
          default ->
              throw new UserError(
                  "unsupported output format: "
                      + word
                      + flags.variable(Flags.FORMAT).map(from -> " (" + from + ")").orElse(""),
                  "json and yaml are supported");
        };
    return file.endsWith(".yaml") || file.endsWith(".yml") ? ManifestFormat.YAML : format;
  }

  /** Null where none is asked for, so that annotations decide. */
  private static @Nullable SealingScope scope(FlagValues flags) {
    return flags.isSet(Flags.SCOPE)
        ? SealingScope.parse(flags.text(Flags.SCOPE)).orElseThrow()
        : null;
  }

  private static CertificateChoice certificate(FlagValues flags) {
    String file = flags.text(Flags.CERT);
    return new CertificateChoice(
        file.isEmpty()
            ? new CertificateSource.Cluster(controller(flags))
            : new CertificateSource.Given(file, ClusterFlags.overrides(flags).requestTimeout()),
        flags.isOn(Flags.ALLOW_EXPIRED_CERT));
  }

  private static ControllerAddress controller(FlagValues flags) {
    return new ControllerAddress(
        flags.text(Flags.CONTROLLER_NAMESPACE),
        flags.text(Flags.CONTROLLER_NAME),
        flags.isSet(Flags.CONTROLLER_NAMESPACE) || flags.isSet(Flags.CONTROLLER_NAME),
        ClusterFlags.overrides(flags));
  }

  private static @Nullable String emptyAsNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
