package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.cluster.ControllerService;
import io.github.kubesealj.cli.terminal.Inputs;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestWriter;
import io.github.kubesealj.core.model.SealedSecret;
import java.util.ArrayList;
import java.util.List;

/** Asks the controller about each SealedSecret of the input, and stops at the first it refuses. */
final class ValidateRunner {
  private final Terminal terminal;

  ValidateRunner(Terminal terminal) {
    this.terminal = terminal;
  }

  void run(Action.Validate validate) throws UserError {
    Inputs.checkReadable(terminal, validate.input());
    List<ManifestDocument> documents = Inputs.sealedDocuments(terminal, validate.input());
    List<SealedSecret> all = sealed(documents);
    ControllerService controller = ControllerService.connect(terminal, validate.controller());
    for (int i = 0; i < all.size(); i++) {
      if (!controller.verify(ManifestWriter.compactJson(all.get(i)))) {
        throw new UserError(
            "unable to decrypt sealed secret: " + all.get(i).metadata().name(),
            "this is about the SealedSecret at " + documents.get(i).place(),
            "it opens only in the cluster, and under the name, namespace and scope, that it was"
                + " sealed for");
      }
    }
  }

  private static List<SealedSecret> sealed(List<ManifestDocument> documents) throws UserError {
    List<SealedSecret> sealed = new ArrayList<>();
    for (ManifestDocument document : documents) {
      try {
        sealed.add(document.sealedSecret());
      } catch (ManifestException e) {
        throw Inputs.manifestError(e);
      }
    }
    return sealed;
  }
}
