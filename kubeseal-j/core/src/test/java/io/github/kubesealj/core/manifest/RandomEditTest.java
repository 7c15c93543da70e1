package io.github.kubesealj.core.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Edits in random texts, judged by readers that are not ours. */
class RandomEditTest {
  private static final int ROUNDS = Integer.getInteger("edits.count", 400);
  private static final long SEED = Long.getLong("edits.seed", 11);
  private static final List<String> VALUES =
      List.of(
          "x", "AgB=", "", "yes", "5", "~", "a: b", "#c", "it's", "1\n2\n", "\n", " a\n\n", "😀",
          "[,]");
  private static final Pattern COMMENT = Pattern.compile("#c[0-9]+\\.");

  private int made;
  private int refused;

  private record Put(List<String> path, String value) {}

  @Test
  void changesYamlAsAnotherReaderSeesIt() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      Random random = new Random(SEED + i);
      round(SEED + i, new RandomYaml(random).text(), random, RandomEditTest::yaml);
    }
    assertThat(made).as("%d refused", refused).isGreaterThan(9 * refused);
  }

  @Test
  void changesJsonAsAnotherReaderSeesIt() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      Random random = new Random(SEED + i);
      round(SEED + i, new RandomJson(random).text(), random, RandomEditTest::json);
    }
    assertThat(refused).isZero();
  }

  private void round(
      long seed, String before, Random random, Function<String, List<Map<String, Object>>> reader)
      throws Exception {
    ManifestEditor editor = ManifestEditor.of("seed " + seed, before.getBytes(UTF_8));
    List<Map<String, Object>> expected = reader.apply(before);
    assertThat(editor.documents()).as(before).hasSameSizeAs(expected);
    List<Put> puts = new ArrayList<>();
    int lines = before.endsWith("\n") ? 0 : 1; // the last line may gain a line end
    for (int i = random.nextInt(4); i >= 0; i--) {
      int document = random.nextInt(expected.size());
      Put put = put(expected.get(document), random);
      try {
        editor.documents().get(document).put(put.path(), put.value());
        puts.add(put);
        made++;
      } catch (ManifestException e) {
        assertThat(e.problem()).contains("ends the text without a line end");
        refused++;
        continue;
      }
      lines += apply(expected.get(document), put);
    }
    String what = "seed " + seed + " " + puts + "\n" + before;
    String after = assertDoesNotThrow(() -> new String(editor.toBytes(), UTF_8), what);
    String both = what + "\n=====\n" + after;
    assertThat(reader.apply(after)).as(both).isEqualTo(expected);
    assertThat(comments(after)).as(both).isEqualTo(comments(before));
    assertThat(lost(before, after)).as(both).isLessThanOrEqualTo(lines);
  }

  /** A field that is there and no list or object, or a new one, maybe in objects that are new. */
  private static Put put(Map<String, Object> root, Random random) {
    List<String> path = new ArrayList<>();
    Map<String, Object> at = root;
    while (true) {
      List<String> names = new ArrayList<>(at.keySet());
      if (names.isEmpty() || random.nextInt(4) == 0) {
        path.add("n" + random.nextInt(1000));
        break;
      }
      String name = names.get(random.nextInt(names.size()));
      @Nullable Object value = at.get(name);
      if (value instanceof List) {
        path.add(name + "x");
        break;
      }
      path.add(name);
      if (value == null && random.nextBoolean()) {
        path.addAll(random.nextBoolean() ? List.of("p") : List.of("p", "q: 1"));
        break;
      }
      if (!(value instanceof Map<?, ?>)) {
        break;
      }
      at = object(value);
    }
    return new Put(path, VALUES.get(random.nextInt(VALUES.size())));
  }

  /** Makes the change; how many lines of the text it may touch. */
  private static int apply(Map<String, Object> root, Put put) {
    Map<String, Object> at = root;
    for (String name : put.path().subList(0, put.path().size() - 1)) {
      if (at.get(name) == null) {
        at.put(name, new LinkedHashMap<String, Object>());
      }
      at = object(at.get(name));
    }
    Object old = at.put(put.path().getLast(), put.value());
    return old instanceof String ? 8 : 1; // as many as the generator writes
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }

  private static List<Map<String, Object>> yaml(String text) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<Map<String, Object>> documents = new ArrayList<>();
    LoadSettings settings = LoadSettings.builder().build();
    new Load(settings).loadAllFromString(content).forEach(each -> documents.add(object(each)));
    return documents;
  }

  private static List<Map<String, Object>> json(String text) {
    List<Map<String, Object>> documents = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    try (var values = mapper.readerFor(LinkedHashMap.class).readValues(text)) {
      values.forEachRemaining(each -> documents.add(object(each)));
    } catch (IOException e) {
      throw new AssertionError("not JSON", e);
    }
    return documents;
  }

  private static List<String> comments(String text) {
    return COMMENT.matcher(text).results().map(MatchResult::group).toList();
  }

  /** How many lines of one text, line ends included, do not follow each other in another. */
  private static int lost(String before, String after) {
    List<String> a = lines(before);
    List<String> b = lines(after);
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? 1 + common[i + 1][j + 1]
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return a.size() - common[0][0];
  }

  private static List<String> lines(String text) {
    return List.of(text.split("(?<=\n)", -1));
  }
}
