package io.github.kubesealj.cli.kubeconfig;

import io.github.kubesealj.cli.terminal.IoErrors;
import io.github.kubesealj.cli.terminal.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A certificate or key that a kubeconfig, a flag or a credential plugin gives, PEM; read when it is
 * needed. Prints where it comes from only.
 */
public sealed interface Material {
  /** Its bytes. */
  byte[] read() throws UserError;

  /** Where it comes from, for messages. */
  String origin();

  /** In a file. */
  record File(String field, Path path) implements Material {
    @Override
    public byte[] read() throws UserError {
      try {
        return Files.readAllBytes(path);
      } catch (IOException e) {
        throw new UserError("cannot read " + origin() + ": " + IoErrors.cause(e));
      }
    }

    @Override
    public String origin() {
      return field + " " + path;
    }
  }

  /** Inside the kubeconfig, base64. */
  record Data(String field, String base64) implements Material {
    @Override
    public byte[] read() throws UserError {
      try {
        return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
      } catch (IllegalArgumentException quotesIt) {
        throw new UserError(field + " is not base64");
      }
    }

    @Override
    public String origin() {
      return field;
    }

    @Override
    public String toString() {
      return "Data[" + field + "]";
    }
  }

  /** Given by a program. */
  record Text(String origin, String pem) implements Material {
    @Override
    public byte[] read() {
      return pem.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
      return "Text[" + origin + "]";
    }
  }

  /** Of two fields, one with a path and one with the bytes, the bytes win. */
  static @Nullable Material of(Fields fields, String name) throws UserError {
    String dataName = name + "-data";
    String data = fields.text(dataName);
    if (data != null) {
      return new Data(fields.at(dataName), data);
    }
    Path path = fields.path(name);
    return path == null ? null : new File(name, path);
  }
}
