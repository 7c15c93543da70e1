package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.ManifestNode.Mapping;
import io.github.kubesealj.core.manifest.ManifestNode.Scalar;
import io.github.kubesealj.core.manifest.ManifestNode.Sequence;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.PlainSecret;
import io.github.kubesealj.core.model.SealedSecret;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One object of a manifest, not yet taken for anything.
 *
 * <p>Immutable and thread-safe. It holds the text of every value until it is collected: unlike
 * {@link PlainSecret} it cannot be wiped. {@code toString} shows its kind and place only.
 */
public final class ManifestDocument {
  private final Mapping root;
  private final @Nullable String kind;
  private final @Nullable String apiVersion;

  /** The last two stand in where the object itself says nothing, as the items of typed lists do. */
  ManifestDocument(Mapping root, @Nullable String kind, @Nullable String apiVersion)
      throws ManifestException {
    this.root = root;
    Fields fields = new Fields(root, "");
    this.kind = orElse(fields.text("kind"), kind);
    this.apiVersion = orElse(fields.text("apiVersion"), apiVersion);
  }

  /** The same object, of this kind and version where it does not say one itself. */
  ManifestDocument unlessSaid(String otherKind, String otherVersion) throws ManifestException {
    return new ManifestDocument(root, otherKind, otherVersion);
  }

  /** Where it begins. */
  public Place place() {
    return root.place();
  }

  /** Its tree. */
  Mapping root() {
    return root;
  }

  /** Its kind; null where it has none. */
  public @Nullable String kind() {
    return kind;
  }

  /** Its group and version; null where it has none. */
  public @Nullable String apiVersion() {
    return apiVersion;
  }

  /**
   * Reads it as a core/v1 Secret. {@code kind} and {@code apiVersion} may be absent. The caller
   * closes the result.
   *
   * @throws ManifestException if it is of another kind or a field has the wrong type
   */
  public PlainSecret secret() throws ManifestException {
    expect(PlainSecret.KIND, PlainSecret.API_VERSION, true);
    return SecretDecoder.decode(root);
  }

  /**
   * Reads it as a SealedSecret.
   *
   * @throws ManifestException if it is of another kind or version or a field has the wrong type
   */
  public SealedSecret sealedSecret() throws ManifestException {
    expect(SealedSecret.KIND, SealedSecret.API_VERSION, false);
    return SealedSecretDecoder.decode(root);
  }

  /**
   * The whole document as it stands, whatever its kind.
   *
   * @throws ManifestException if it holds what JSON has no form for: infinities, unquoted words
   *     that some readers take for booleans
   */
  public JsonObject json() throws ManifestException {
    return new Fields(root, "").rest();
  }

  /**
   * The items of a {@code List}, {@code SecretList} or {@code SealedSecretList}, those of lists
   * within it included; of any other kind the document itself. A document that has no kind but
   * items is a list, too: so Go's programs print one that they read from an API server.
   *
   * @throws ManifestException if the items are not a list of objects
   */
  public List<ManifestDocument> expandList() throws ManifestException {
    return switch (kind) {
      case null ->
          new Fields(root, "").take("items") instanceof Sequence
              ? items(null, null)
              : List.of(this);
      case "List" -> items(null, null);
      case "SecretList" -> items(PlainSecret.KIND, apiVersion);
      case "SealedSecretList" -> items(SealedSecret.KIND, apiVersion);
      default -> List.of(this);
    };
  }

  private List<ManifestDocument> items(@Nullable String itemKind, @Nullable String itemVersion)
      throws ManifestException {
    ManifestNode node = new Fields(root, "").take("items");
    if (node == null || Values.isNull(node)) {
      return List.of();
    }
    return switch (node) {
      case Sequence(Place _, List<ManifestNode> items) -> {
        List<ManifestDocument> documents = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
          Mapping item = Values.mapping(items.get(i), Names.item("items", i));
          documents.addAll(new ManifestDocument(item, itemKind, itemVersion).expandList());
        }
        yield documents;
      }
      case Mapping _, Scalar _ -> throw Values.expected("a list", node, "items");
    };
  }

  private void expect(String wanted, String version, boolean mayBeAbsent) throws ManifestException {
    if (kind == null ? !mayBeAbsent : !kind.equals(wanted)) {
      throw new ManifestException(
          place(),
          "expected "
              + Names.aKind(wanted)
              + " but "
              + (kind == null ? "the document has no kind" : "found " + Names.aKind(kind)));
    }
    if (apiVersion == null ? !mayBeAbsent : !apiVersion.equals(version)) {
      throw new ManifestException(
          place(),
          "expected apiVersion "
              + version
              + " but found "
              + (apiVersion == null ? "none" : "another"));
    }
  }

  private static @Nullable String orElse(@Nullable String text, @Nullable String other) {
    return text == null || text.isEmpty() ? other : text;
  }

  @Override
  public String toString() {
    return "ManifestDocument["
        + (kind == null ? "no kind" : Names.aKind(kind))
        + ", "
        + place()
        + "]";
  }
}
