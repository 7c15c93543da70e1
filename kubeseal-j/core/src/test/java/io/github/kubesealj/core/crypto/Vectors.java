package io.github.kubesealj.core.crypto;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Ciphertexts and keys made by upstream's own code; see keys-example/vectors. */
final class Vectors {
  static final Path FOLDER = Path.of("../../keys-example/vectors");

  private Vectors() {}

  /** One attempt to open one ciphertext. */
  record Case(Map<String, String> fields, List<String> keyIds) {
    String field(String name) {
      return Objects.requireNonNullElse(fields.get(name), "");
    }

    SealingLabel label() {
      return SealingLabel.of(
          SealingScope.parse(field("scope")).orElseThrow(), field("namespace"), field("name"));
    }

    byte[] bytes(String name) {
      return Base64.getDecoder().decode(field(name));
    }

    @Override
    public String toString() {
      return field("id");
    }
  }

  static List<Case> crypto() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(FOLDER.resolve("crypto.json").toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
          cases.add(readCase(json));
        }
      }
    }
    return cases;
  }

  private static Case readCase(JsonParser json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    List<String> keyIds = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          keyIds.add(json.getText());
        }
      } else {
        fields.put(name, json.getText());
      }
    }
    if (keyIds.isEmpty()) {
      keyIds.add(Objects.requireNonNull(fields.get("keyId")));
    }
    return new Case(fields, keyIds);
  }

  static byte[] file(String path) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(path));
  }

  static PrivateKeyEntry key(String id) {
    try {
      return PrivateKeyEntry.parse(id, Instant.EPOCH, file("keys/" + id + "/tls.key"))
          .withCertificate(certificate(id));
    } catch (IOException | KeyMaterialException e) {
      throw new AssertionError("vector key " + id, e);
    }
  }

  static SealingCertificate certificate(String id) throws IOException, KeyMaterialException {
    return SealingCertificate.parse(file("keys/" + id + "/tls.crt"));
  }

  static KeyRing ring(List<String> ids) {
    return KeyRing.of(ids.stream().map(Vectors::key).toList(), KeyOrder.CERT_NOT_BEFORE);
  }
}
