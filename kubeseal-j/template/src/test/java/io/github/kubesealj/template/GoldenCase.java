package io.github.kubesealj.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kubesealj.template.value.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A template, and what Go made of it.
 *
 * @param output its bytes as a byte string; null where {@code match} or {@code error} is given
 * @param match a regular expression for an output that is random
 */
record GoldenCase(
    String id,
    String title,
    String key,
    String template,
    Map<String, byte[]> data,
    @Nullable String output,
    @Nullable String match,
    @Nullable GoError error) {

  /** All of them. */
  static List<GoldenCase> all() {
    List<GoldenCase> cases = new ArrayList<>();
    for (String file : List.of("cases.json", "more.json")) {
      try (InputStream json =
          Objects.requireNonNull(GoldenCase.class.getResourceAsStream(file), file)) {
        new ObjectMapper().readTree(json).forEach(node -> cases.add(of(node)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return cases;
  }

  /** Those that Go refuses. */
  static List<GoldenCase> errors() {
    return all().stream().filter(golden -> golden.error() != null).toList();
  }

  private static GoldenCase of(JsonNode node) {
    Map<String, byte[]> data = new TreeMap<>();
    node.path("data")
        .forEachEntry(
            (key, value) -> data.put(key, value.textValue().getBytes(StandardCharsets.UTF_8)));
    node.path("dataBase64")
        .forEachEntry((key, value) -> data.put(key, Base64.getDecoder().decode(value.textValue())));
    String match = node.path("match").textValue();
    String error = node.path("error").textValue();
    return new GoldenCase(
        node.path("id").textValue(),
        node.path("title").textValue(),
        node.path("key").textValue(),
        node.path("template").textValue(),
        Collections.unmodifiableMap(data),
        match == null && error == null
            ? Utf8.ofBytes(Base64.getDecoder().decode(node.path("outputBase64").textValue()))
            : null,
        match,
        error == null ? null : GoError.of(node.path("errorPhase").textValue(), error));
  }

  @Override
  public String toString() {
    return id + " " + title;
  }
}
