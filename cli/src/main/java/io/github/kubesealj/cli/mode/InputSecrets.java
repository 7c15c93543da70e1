package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.terminal.Inputs;
import io.github.kubesealj.cli.terminal.Source;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.Place;
import io.github.kubesealj.core.model.PlainSecret;
import java.util.ArrayList;
import java.util.List;

/** The Secrets of an input, all of them fit to be sealed. Close it to wipe them. */
final class InputSecrets implements AutoCloseable {
  private final List<Item> items = new ArrayList<>();

  private InputSecrets() {}

  /** One Secret and its place. */
  record Item(PlainSecret secret, Place place) {}

  /** Reads all of them, or none. */
  static InputSecrets read(Terminal terminal, Source source, boolean allowEmptyData)
      throws UserError {
    List<ManifestDocument> documents = Inputs.documents(terminal, source);
    if (documents.isEmpty()) {
      throw new UserError(
          "no secrets found. Ensure the input is valid and UTF-8 encoded",
          "a Secret in YAML or JSON is expected on standard input or in the file named by -f");
    }
    InputSecrets secrets = new InputSecrets();
    try {
      for (ManifestDocument document : documents) {
        Item item = new Item(document.secret(), document.place());
        secrets.items.add(item);
        SecretChecks.check(item.secret(), allowEmptyData, " (" + item.place() + ")");
      }
      return secrets;
    } catch (ManifestException e) {
      secrets.close();
      throw Inputs.manifestError(e);
    } catch (UserError e) {
      secrets.close();
      throw e;
    }
  }

  /** In the order of the input, at least one. */
  List<Item> items() {
    return items;
  }

  @Override
  public void close() {
    items.forEach(item -> item.secret().close());
  }
}
