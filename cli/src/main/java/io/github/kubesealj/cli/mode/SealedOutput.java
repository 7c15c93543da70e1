package io.github.kubesealj.cli.mode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.terminal.AtomicOutput;
import io.github.kubesealj.cli.terminal.OutputFolder;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.manifest.ManifestFormat;
import io.github.kubesealj.core.manifest.ManifestWriter;
import io.github.kubesealj.core.model.SealedSecret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the SealedSecrets of one run: all of them, or none. */
sealed interface SealedOutput {
  /** All of them. */
  void write(List<SealedSecret> sealed) throws UserError;

  /** Prepares, so that a destination of no use stops the run before any work. */
  static SealedOutput of(Terminal terminal, Destination destination, ManifestFormat format)
      throws UserError {
    return switch (destination) {
      case Destination.Together together ->
          new Together(new AtomicOutput(terminal, together.target()), format);
      case Destination.OneFileEach each ->
          new OneFileEach(new OutputFolder(terminal, each.folder()), format);
    };
  }

  /** One after the other. */
  record Together(AtomicOutput output, ManifestFormat format) implements SealedOutput {
    @Override
    public void write(List<SealedSecret> sealed) throws UserError {
      String text =
          sealed.stream()
              .map(each -> ManifestWriter.write(each, format))
              .collect(Collectors.joining());
      output.write(text.getBytes(UTF_8), AtomicOutput.Secrecy.PUBLIC);
    }
  }

  /** Named by {@link FileNames}. */
  record OneFileEach(OutputFolder folder, ManifestFormat format) implements SealedOutput {
    @Override
    public void write(List<SealedSecret> sealed) throws UserError {
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (Map.Entry<String, SealedSecret> each : FileNames.of(sealed, format).entrySet()) {
        files.put(each.getKey(), ManifestWriter.write(each.getValue(), format).getBytes(UTF_8));
      }
      folder.write(files);
    }
  }
}
