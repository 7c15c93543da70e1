package io.github.kubesealj.cli.mode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.cluster.ControllerAddress;
import io.github.kubesealj.cli.cluster.ControllerService;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestWriter;
import io.github.kubesealj.core.manifest.SealedSecrets;
import io.github.kubesealj.core.model.SealedSecret;
import io.github.kubesealj.core.seal.ResealResult;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By the controller, which holds the keys. Of its answer only the sealed values are taken, and only
 * if it is about the same object with the same items: upstream's leaves much of the rest out.
 */
final class ControllerResealing implements Resealing {
  private final ControllerService controller;

  private ControllerResealing(ControllerService controller) {
    this.controller = controller;
  }

  static ControllerResealing with(Terminal terminal, ControllerAddress address) throws UserError {
    return new ControllerResealing(ControllerService.connect(terminal, address));
  }

  @Override
  public ResealResult.Resealed reseal(SealedText.Item item) throws UserError {
    SealedSecret asked = item.sealed();
    if (asked.spec().data() != null) {
      throw new UserError(
          item.place()
              + ": spec.data, the deprecated form of a SealedSecret, cannot be sealed again",
          "seal it anew from the Secret");
    }
    SealedSecret answer = answer(controller.rotate(ManifestWriter.compactJson(asked)), item);
    Optional<String> difference = difference(asked, answer);
    if (difference.isPresent()) {
      throw unusable(difference.get(), item);
    }
    return new ResealResult.Resealed(answer.spec().encryptedData(), 0);
  }

  private static SealedSecret answer(String json, SealedText.Item item) throws UserError {
    try {
      return SealedSecrets.fromAnswer("answer", json.getBytes(UTF_8));
    } catch (ManifestException e) {
      throw unusable("no SealedSecret", item);
    }
  }

  private static Optional<String> difference(SealedSecret asked, SealedSecret answer) {
    if (!same(asked.metadata().name(), answer.metadata().name())
        || !same(asked.metadata().namespace(), answer.metadata().namespace())) {
      return Optional.of("another SealedSecret");
    }
    if (asked.scope() != answer.scope()) {
      return Optional.of("another scope");
    }
    return asked.spec().encryptedData().keySet().equals(answer.spec().encryptedData().keySet())
        ? Optional.empty()
        : Optional.of("other items");
  }

  private static UserError unusable(String found, SealedText.Item item) {
    return new UserError(
        "cannot re-encrypt secret: the controller answered with " + found,
        "this is about the SealedSecret at " + item.place());
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return Objects.requireNonNullElse(one, "").equals(Objects.requireNonNullElse(other, ""));
  }
}
