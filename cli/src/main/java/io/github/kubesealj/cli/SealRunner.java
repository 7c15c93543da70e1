package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.crypto.ValueSealer;
import io.github.kubesealj.core.manifest.ManifestDocument;
import io.github.kubesealj.core.manifest.ManifestException;
import io.github.kubesealj.core.manifest.ManifestWriter;
import io.github.kubesealj.core.model.Annotations;
import io.github.kubesealj.core.model.ObjectMeta;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.seal.SecretSealer;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Seals the Secrets of the input: all of them, or none. */
final class SealRunner {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final Pattern KEY = Pattern.compile("[-._a-zA-Z0-9]{1,253}");

  private final Terminal terminal;

  SealRunner(Terminal terminal) {
    this.terminal = terminal;
  }

  void run(Action.Seal seal) throws UserError {
    Inputs.checkReadable(terminal, seal.input());
    AtomicOutput output = new AtomicOutput(terminal, seal.output());
    SealingCertificate certificate = certificate(seal);
    List<ManifestDocument> documents = Inputs.documents(terminal, seal.input());
    if (documents.isEmpty()) {
      throw new UserError(
          "no secrets found. Ensure the input is valid and UTF-8 encoded",
          "a Secret in YAML or JSON is expected on standard input or in the file named by -f");
    }
    SecretSealer sealer = new SecretSealer(new ValueSealer(certificate, new SecureRandom()));
    StringBuilder manifests = new StringBuilder();
    for (ManifestDocument document : documents) {
      try (PlainSecret secret = document.secret()) {
        manifests.append(
            ManifestWriter.write(sealer.seal(placed(seal, document, secret)), seal.format()));
      } catch (ManifestException e) {
        throw Inputs.manifestError(e);
      }
    }
    output.write(manifests.toString().getBytes(UTF_8), AtomicOutput.Secrecy.PUBLIC);
  }

  private SealingCertificate certificate(Action.Seal seal) throws UserError {
    Certificates certificates = new Certificates(terminal);
    SealingCertificate certificate =
        certificates.parse(certificates.read(seal.certificate()), seal.certificate());
    if (certificate.expiredAt(Instant.now())) {
      throw new UserError(
          "failed to encrypt using an expired certificate on " + DAY.format(certificate.notAfter()),
          "fetch the controller's current certificate: kubeseal --fetch-cert");
    }
    return certificate;
  }

  /** The Secret as it is to be sealed: with its name, namespace and scope settled. */
  private PlainSecret placed(Action.Seal seal, ManifestDocument document, PlainSecret secret)
      throws UserError {
    String where = " (" + document.place() + ")";
    if (secret.data().isEmpty() && !seal.allowEmptyData()) {
      throw new UserError(
          "secret.data is empty in input Secret, assuming this is an error and aborting. To work"
              + " with empty data, --allow-empty-data can be used"
              + where);
    }
    checkKeys(secret, where);
    ObjectMeta metadata = secret.metadata();
    if (seal.name() != null) {
      metadata = metadata.withName(seal.name());
    }
    if (metadata.name() == null || metadata.name().isEmpty()) {
      throw new UserError(
          "missing metadata.name in input Secret" + where, "set it there or with --name");
    }
    metadata = metadata.withAnnotations(scoped(seal, metadata).annotations());
    if (Annotations.scope(metadata.annotations()) != SealingScope.CLUSTER_WIDE) {
      metadata = metadata.withNamespace(namespace(seal, metadata, where));
    }
    return secret.withMetadata(metadata);
  }

  /**
   * What the API server would refuse in a Secret (apimachinery's config map key) is never sealed.
   */
  private static void checkKeys(PlainSecret secret, String where) throws UserError {
    for (String key : secret.data().keySet()) {
      if (!KEY.matcher(key).matches() || key.equals(".") || key.startsWith("..")) {
        throw new UserError(
            "\"" + key.replaceAll("\\p{Cntrl}", "?") + "\" is no key of a Secret" + where,
            "letters, digits, '-', '_' and '.' are allowed, up to 253 of them, but neither '.' alone"
                + " nor a leading '..'");
      }
    }
  }

  private ObjectMeta scoped(Action.Seal seal, ObjectMeta metadata) {
    SealingScope asked = seal.scope();
    SealingScope annotated = Annotations.scope(metadata.annotations());
    if (asked == null || asked == annotated) {
      return metadata;
    }
    if (asked == SealingScope.STRICT) {
      terminal.warn(
          "--scope strict does not override the annotation that makes "
              + metadata.name()
              + " "
              + annotated.text()
              + "; remove the annotation to seal it strict");
      return metadata;
    }
    return metadata.withAnnotations(Annotations.withScope(metadata.annotations(), asked));
  }

  private String namespace(Action.Seal seal, ObjectMeta metadata, String where) throws UserError {
    String inInput = metadata.namespace();
    String asked = seal.namespace();
    if (inInput == null || inInput.isEmpty()) {
      return asked == null ? new Namespaces(terminal).current(seal.kubeconfig(), where) : asked;
    }
    if (asked != null && !asked.equals(inInput)) {
      throw new UserError(
          "namespace mismatch: input secret is in namespace \""
              + inInput
              + "\" but \""
              + asked
              + "\" was specified"
              + where);
    }
    return inInput;
  }
}
