package io.github.kubesealj.cli.mode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.terminal.AtomicOutput;
import io.github.kubesealj.cli.terminal.Inputs;
import io.github.kubesealj.cli.terminal.Source;
import io.github.kubesealj.cli.terminal.Target;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestFormat;
import io.github.kubesealj.core.manifest.ManifestWriter;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.model.SealedSecretSpec;
import io.github.kubesealj.core.seal.ResealResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings the SealedSecrets of the input under the newest key: all of them, or none. Where the
 * format stays, so does every byte but the sealed values.
 */
final class ReEncryptRunner {
  private final Terminal terminal;

  ReEncryptRunner(Terminal terminal) {
    this.terminal = terminal;
  }

  void run(Action.ReEncrypt action) throws UserError {
    Inputs.checkReadable(terminal, action.input());
    AtomicOutput output = new AtomicOutput(terminal, action.output());
    SealedText text =
        SealedText.read(Inputs.name(action.input()), Inputs.bytes(terminal, action.input()));
    ManifestFormat format = action.format() == null ? text.format() : action.format();
    boolean textStays = format == text.format();
    if (textStays) {
      text.others().forEach(this::tellLeftAlone);
    } else if (!text.others().isEmpty()) {
      throw SealedText.refused(text.others().getFirst());
    }
    List<ResealResult.Resealed> results = reseal(text, action.by());
    int changed = results.stream().mapToInt(result -> result.changed().size()).sum();
    if (changed > 0 || !textStays || !inPlace(action)) {
      byte[] bytes =
          textStays ? edited(text, results) : printed(text, results, format).getBytes(UTF_8);
      output.write(bytes, AtomicOutput.Secrecy.PUBLIC);
    }
    int untouched = results.stream().mapToInt(ResealResult.Resealed::untouched).sum();
    terminal.note(counted(changed) + " sealed again, " + untouched + " untouched");
  }

  private void tellLeftAlone(ManifestDocument other) {
    terminal.note(SealedText.refused(other).getMessage() + ", which stays as it is");
  }

  private List<ResealResult.Resealed> reseal(SealedText text, ReEncryption by) throws UserError {
    Resealing resealing =
        switch (by) {
          case ReEncryption.ByController(var controller) ->
              ControllerResealing.with(terminal, controller);
          case ReEncryption.Offline offline -> OfflineResealing.with(terminal, offline);
        };
    List<ResealResult.Resealed> results = new ArrayList<>();
    for (SealedText.Item item : text.sealed()) {
      results.add(resealing.reseal(item));
    }
    return results;
  }

  private static byte[] edited(SealedText text, List<ResealResult.Resealed> results)
      throws UserError {
    for (int i = 0; i < results.size(); i++) {
      text.sealed().get(i).put(results.get(i).changed(), "spec", "encryptedData");
    }
    return text.edited();
  }

  private static String printed(
      SealedText text, List<ResealResult.Resealed> results, ManifestFormat format) {
    StringBuilder manifests = new StringBuilder();
    for (int i = 0; i < results.size(); i++) {
      SealedSecret sealed = text.sealed().get(i).sealed();
      SealedSecretSpec spec = sealed.spec();
      Map<String, String> items = new TreeMap<>(spec.encryptedData());
      items.putAll(results.get(i).changed());
      manifests.append(
          ManifestWriter.write(
              new SealedSecret(
                  sealed.metadata(),
                  new SealedSecretSpec(spec.template(), null, items, spec.rest()),
                  sealed.rest()),
              format));
    }
    return manifests.toString();
  }

  private static boolean inPlace(Action.ReEncrypt action) {
    return action.input() instanceof Source.File(String from)
        && action.output() instanceof Target.File(String to)
        && from.equals(to);
  }

  private static String counted(int values) {
    return values == 1 ? "1 value" : values + " values";
  }
}
