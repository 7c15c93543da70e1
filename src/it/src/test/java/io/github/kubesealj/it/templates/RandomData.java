package io.github.kubesealj.it.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The decrypted values a template sees, in the shapes such values have. */
final class RandomData {
  private static final double MADE_UP = 0.4;

  /** Values under one key, by the kind of text they are. */
  private record Shape(String key, Kind kind, List<String> values) {}

  private static final List<Shape> SHAPES =
      Pools.read("data.txt").entrySet().stream()
          .map(
              pool -> {
                int blank = pool.getKey().indexOf(' ');
                return new Shape(
                    pool.getKey().substring(0, blank),
                    Kind.valueOf(pool.getKey().substring(blank + 1)),
                    pool.getValue());
              })
          .toList();

  private final Map<String, String> values = new TreeMap<>();
  private final List<Shape> present = new ArrayList<>();

  RandomData(Dice dice) {
    RandomTexts texts = new RandomTexts(dice);
    for (Shape shape : SHAPES) {
      if (dice.chance(0.5)) {
        present.add(shape);
        values.put(
            shape.key(),
            Bytes.ofText(dice.chance(MADE_UP) ? texts.of(shape.kind()) : dice.of(shape.values())));
      }
    }
    if (dice.chance(0.5)) {
      present.add(new Shape("bin", Kind.TEXT, List.of()));
      values.put("bin", texts.bytes());
    }
  }

  /** Byte strings by key. */
  Map<String, String> values() {
    return values;
  }

  /** A key whose value fits; seldom another. */
  Optional<String> keyFor(Kind kind, Dice dice) {
    boolean any = kind == Kind.TEXT || dice.chance(0.05);
    List<String> fitting =
        present.stream().filter(shape -> any || shape.kind() == kind).map(Shape::key).toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(dice.of(fitting));
  }
}
