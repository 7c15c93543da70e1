package io.github.kubesealj.it.flags;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.Flags;
import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagSet;
import io.github.kubesealj.flags.StandardType;
import io.github.kubesealj.it.kube.GoProgram;
import io.github.kubesealj.it.kube.NeedsGo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Our reading of command lines against pflag's. For a longer hunt: {@code -Dflags.count=1000000
 * -Dflags.seed=7}.
 */
@NeedsGo(GoProgram.FLAGS)
final class RandomArgumentsIT {
  private static final long SEED = Long.getLong("flags.seed", 20_260_101L);
  private static final int COUNT = Integer.getInteger("flags.count", 10_000);
  private static final int SHOWN = 10;

  /** Below that the one or the other is hardly tested. */
  private static final double EITHER = 0.15;

  private static final Flag TEXT = Flag.text("text", "none", "").or("s");
  private static final FlagSet GRAMMAR =
      new FlagSet(
          "grammar",
          List.of(
              Flag.toggle("all", false, "").or("a"),
              Flag.toggle("both", true, "").or("b"),
              TEXT,
              Flag.text("old", "none", "").or("d").deprecatedFor(TEXT, "please use --text instead"),
              Flag.of("number", StandardType.INTEGER, "7", "").or("i"),
              Flag.list("list", "").or("l"),
              Flag.array("array", "").or("r")));

  @Test
  void everyKindOfFlagIsReadAsPflagReadsIt() throws IOException {
    compare(GRAMMAR, GRAMMAR.flags());
  }

  @Test
  void theFlagsOfKubesealAreReadAsUpstreamReadsThem() throws IOException {
    try (PflagPeer pflag = new PflagPeer()) {
      Map<String, List<String>> upstream = pflag.defaults("kubeseal");
      compare(
          Flags.ALL,
          Flags.ALL.flags().stream().filter(flag -> upstream.containsKey(flag.name())).toList());
    }
  }

  @Test
  void everyFlagOfUpstreamIsThereWithItsDefault() throws IOException {
    try (PflagPeer pflag = new PflagPeer()) {
      Map<String, String> ours =
          Flags.ALL.flags().stream().collect(Collectors.toMap(Flag::name, Flag::byDefault));
      Map<String, String> upstream = new TreeMap<>();
      pflag
          .defaults("kubeseal")
          .forEach((name, values) -> upstream.put(name, String.join(",", values)));
      assertThat(upstream).hasSizeGreaterThan(50);
      assertThat(ours).containsAllEntriesOf(upstream);
    }
  }

  private static void compare(FlagSet flags, List<Flag> named) throws IOException {
    RandomArguments arguments = new RandomArguments(new Random(SEED), named);
    List<String> differences = new ArrayList<>();
    int accepted = 0;
    try (PflagPeer pflag = new PflagPeer()) {
      for (int i = 0; i < COUNT; i++) {
        List<String> args = arguments.next();
        Reading theirs = pflag.reading(flags, args);
        Reading ours = Reading.ours(flags, args);
        accepted += theirs instanceof Reading.Accepted ? 1 : 0;
        if (!ours.equals(theirs)) {
          differences.add(args + "\n  pflag: " + theirs + "\n  we:    " + ours);
        }
      }
    }
    System.out.printf(
        "%d random command lines for %s from seed %d: pflag accepted %d%n",
        COUNT, flags.program(), SEED, accepted);
    assertThat(differences.size())
        .as(() -> String.join("\n", differences.subList(0, Math.min(SHOWN, differences.size()))))
        .isZero();
    assertThat(accepted).isBetween((int) (COUNT * EITHER), (int) (COUNT * (1 - EITHER)));
  }
}
