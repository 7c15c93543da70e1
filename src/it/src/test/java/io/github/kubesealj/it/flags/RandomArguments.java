package io.github.kubesealj.it.flags;

import io.github.kubesealj.flags.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Command lines nobody thought of, over the names of some flags. */
final class RandomArguments {
  private static final int LONGEST = 7;
  private static final List<String> WORDS =
      List.of(
          "",
          "true",
          "false",
          "T",
          "0",
          "1",
          "maybe",
          "yaml",
          "strict",
          "namespace-wide",
          "STRICT",
          "-",
          "--",
          "-5",
          "=",
          "=x",
          "a,b",
          "a\tb",
          "a b",
          "ns/x",
          "NAMESPACES/y",
          "ns/",
          "é",
          "日本",
          "\u0001",
          "\u007f",
          "\u00a0",
          "\ufeff",
          "\ud83d\udd11",
          "\\",
          "\"",
          "'",
          "a\"b",
          "a,\"b,c\"",
          "\"a",
          "\"a\"b",
          "\n",
          "a\nb",
          "\"x\ny\",z",
          "\"x\r\n",
          "ERROR",
          "warning",
          "7",
          "x.go:12",
          "x.go:0",
          "x:1",
          "a=1,b=2",
          "a=-1",
          "a=,",
          "--raw",
          "-o",
          "host:8080",
          "5s");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "00",
          "08",
          "0x",
          "0x10",
          "0XfF",
          "0b11",
          "0o17",
          "0b2",
          "1_000",
          "_1",
          "1__0",
          "1_",
          "0_7",
          "0x_1",
          "+1",
          "-1",
          "+-1",
          "",
          " 1",
          "1e3",
          "2147483647",
          "2147483648",
          "-2147483648",
          "4294967296",
          "3000000000x",
          "5000000000x",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "18446744073709551615",
          "18446744073709551616",
          "99999999999999999999x",
          "٣");
  private static final String CSV = "\",\n\r a\u00e9";
  private static final String TYPOS = "=-.xé Z";
  private static final List<String> TEST_FLAGS = List.of("test.v", "test.", "test");

  private final RandomGenerator random;
  private final List<Flag> flags;
  private final String letters;

  RandomArguments(RandomGenerator random, List<Flag> flags) {
    this.random = random;
    this.flags = flags;
    StringBuilder known = new StringBuilder("hx=t.");
    flags.forEach(flag -> known.append(flag.shorthand().repeat(2)));
    letters = known.toString();
  }

  /** The next one. */
  List<String> next() {
    List<String> args = new ArrayList<>();
    int length = random.nextInt(LONGEST);
    while (args.size() < length) {
      add(args);
    }
    return args;
  }

  private void add(List<String> args) {
    switch (random.nextInt(20)) {
      case 0 -> args.add(value());
      case 1 -> args.add("--" + typo(one(flags).name()));
      case 2 -> args.add("-" + one(flags).name());
      case 3 -> args.add("-" + one(TEST_FLAGS));
      case 4, 5 -> args.add("-" + shorthands());
      case 6, 7 -> {
        args.add("-" + shorthands());
        args.add(value());
      }
      case 8 -> args.add("-" + shorthands() + "=" + value());
      case 9 -> args.add("-" + shorthands() + value());
      case 10, 11, 12 -> args.add("--" + one(flags).name());
      case 13, 14, 15 -> {
        args.add("--" + one(flags).name());
        args.add(value());
      }
      default -> args.add("--" + one(flags).name() + "=" + value());
    }
  }

  private String shorthands() {
    return text(letters, 1 + random.nextInt(3));
  }

  private String value() {
    return switch (random.nextInt(4)) {
      case 0 -> one(NUMBERS);
      case 1 -> text(CSV, random.nextInt(9));
      default -> one(WORDS);
    };
  }

  private String typo(String name) {
    int at = random.nextInt(name.length() + 1);
    return switch (random.nextInt(3)) {
      case 0 -> name.substring(0, at);
      case 1 -> name.substring(0, at) + text(TYPOS, 1) + name.substring(at);
      default -> name.substring(at);
    };
  }

  private String text(String characters, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
