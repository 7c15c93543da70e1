package io.github.kubesealj.cli.credentials;

import io.github.kubesealj.cli.http.ClientIdentity;
import io.github.kubesealj.cli.kubeconfig.ExecConfig;
import io.github.kubesealj.cli.kubeconfig.Material;
import io.github.kubesealj.cli.kubeconfig.User.ClientCertificate;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plugin answered: an ExecCredential with status. No message holds any of it. */
final class ExecAnswer {
  private final ExecConfig exec;
  private final String user;

  private ExecAnswer(ExecConfig exec, String user) {
    this.exec = exec;
    this.user = user;
  }

  /** Reads the answer and wipes it. */
  static Credentials credentials(byte[] answer, ExecConfig exec, String user) throws UserError {
    try {
      return new ExecAnswer(exec, user).credentials(answer);
    } finally {
      Arrays.fill(answer, (byte) 0);
    }
  }

  /** Always with the plugin's name, and its maker's advice where there is some. */
  static UserError problem(ExecConfig exec, String user, String what) {
    return new UserError(
        "credential plugin %s of %s: %s".formatted(exec.command(), user, what),
        exec.installHint() == null
            ? "the kubeconfig names it under users, exec; it must be installed, on the PATH and logged in"
            : exec.installHint());
  }

  private Credentials credentials(byte[] answer) throws UserError {
    JsonObject status = status(answer);
    String token = text(status, "token");
    ClientCertificate certificate = certificate(status);
    if (token == null && certificate == null) {
      throw problem("answered with neither a token nor a certificate");
    }
    return new Credentials(
        token == null ? null : CredentialSource.bearer(token, "the token of " + exec.command()),
        certificate == null ? null : ClientIdentity.read(certificate),
        expiry(text(status, "expirationTimestamp")));
  }

  private JsonObject status(byte[] answer) throws UserError {
    List<ManifestDocument> documents;
    JsonObject json;
    try {
      documents = ManifestReader.read("answer", answer);
      if (documents.size() != 1) {
        throw problem("answered nothing that is an ExecCredential");
      }
      json = documents.getFirst().json();
    } catch (ManifestException broken) {
      throw problem("its answer cannot be read: " + broken.getMessage());
    }
    String kind = documents.getFirst().kind();
    String version = documents.getFirst().apiVersion();
    if (!"ExecCredential".equals(kind)) {
      throw problem("answered nothing that is an ExecCredential");
    }
    if (!exec.apiVersion().equals(version)) {
      throw problem("answered in another apiVersion than " + exec.apiVersion());
    }
    if (!(json.fields().get("status") instanceof JsonObject status)) {
      throw problem("answered without a status");
    }
    return status;
  }

  private @Nullable ClientCertificate certificate(JsonObject status) throws UserError {
    String certificate = text(status, "clientCertificateData");
    String key = text(status, "clientKeyData");
    if (certificate == null && key == null) {
      return null;
    }
    if (certificate == null || key == null) {
      throw problem("answered with only one of certificate and key");
    }
    String origin = " of credential plugin " + exec.command();
    return new ClientCertificate(
        new Material.Text("clientCertificateData" + origin, certificate),
        new Material.Text("clientKeyData" + origin, key));
  }

  private @Nullable Instant expiry(@Nullable String timestamp) throws UserError {
    if (timestamp == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(timestamp).toInstant();
    } catch (DateTimeParseException broken) {
      throw problem("answered an expirationTimestamp that is no RFC 3339 time");
    }
  }

  private static @Nullable String text(JsonObject object, String name) {
    return object.fields().get(name) instanceof JsonString(String text) && !text.isEmpty()
        ? text
        : null;
  }

  private UserError problem(String what) {
    return problem(exec, user, what);
  }
}
