package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.model.SealedSecret;
import java.util.List;
import java.util.Map;

/** SealedSecrets from and to the plain maps of a Kubernetes client. Stateless and thread-safe. */
public final class SealedSecrets {
  private SealedSecrets() {}

  /**
   * Reads a SealedSecret from maps, collections, strings, numbers, booleans and nulls.
   *
   * @param source named in errors, which tell the field's path: {@code prod/db: spec.encryptedData:
   *     expected an object but found a list}
   * @throws ManifestException if it is of another kind or version or a field has the wrong type
   */
  public static SealedSecret fromMap(String source, Map<String, ?> object)
      throws ManifestException {
    MapComposer composer = new MapComposer(source);
    return new ManifestDocument(Values.mapping(composer.node(object, "", 1), ""), null, null)
        .sealedSecret();
  }

  /**
   * Reads the one SealedSecret that an API answered, whose kind and version may be absent, as they
   * are where the question settles them.
   *
   * @param source named in errors
   * @param json one JSON document, UTF-8
   * @throws ManifestException if it is anything else, of another kind or version, or a field has
   *     the wrong type
   */
  public static SealedSecret fromAnswer(String source, byte[] json) throws ManifestException {
    List<ManifestDocument> documents = ManifestReader.read(source, json);
    if (documents.size() != 1) {
      throw new ManifestException(
          Place.start(source), "expected one object but found " + documents.size());
    }
    return documents
        .getFirst()
        .unlessSaid(SealedSecret.KIND, SealedSecret.API_VERSION)
        .sealedSecret();
  }

  /** The same object as new, mutable maps and lists, keys in the order of the JSON form. */
  public static Map<String, Object> toMap(SealedSecret sealed) {
    return PlainValues.of(ObjectEncoder.encode(sealed));
  }
}
