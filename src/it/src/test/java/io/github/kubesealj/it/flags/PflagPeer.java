package io.github.kubesealj.it.flags;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagSet;
import io.github.kubesealj.it.kube.GoProgram;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Go program of {@code src/it/go/flags} as it runs. */
final class PflagPeer implements AutoCloseable {
  private final ObjectMapper json = new ObjectMapper();
  private final Process process;
  private final BufferedWriter cases;
  private final BufferedReader answers;

  PflagPeer() throws IOException {
    process =
        new ProcessBuilder(GoProgram.FLAGS.path().orElseThrow().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    cases = process.outputWriter(UTF_8);
    answers = process.inputReader(UTF_8);
  }

  /** What pflag makes of a command line for one of the program's sets of flags. */
  Reading reading(FlagSet flags, List<String> args) throws IOException {
    JsonNode answer = ask(flags.program(), args);
    if (answer.has("error")) {
      return new Reading.Refused(answer.path("error").textValue());
    }
    if (answer.has("help")) {
      return new Reading.Help();
    }
    Map<String, List<String>> values = values(answer);
    List<String> changed = texts(answer.path("changed"));
    SortedMap<String, List<String>> given = new TreeMap<>();
    for (Flag flag : flags.flags()) {
      String target = flag.traits().target();
      if (changed.contains(flag.name())) {
        String name = target.isEmpty() ? flag.name() : target;
        given.put(name, Reading.compared(flag, values.getOrDefault(name, List.of())));
      }
    }
    return new Reading.Accepted(given, answer.path("printed").asText("").lines().toList());
  }

  /** The values of every flag where a command line is empty. */
  Map<String, List<String>> defaults(String set) throws IOException {
    return values(ask(set, List.of()));
  }

  private static Map<String, List<String>> values(JsonNode answer) {
    Map<String, List<String>> values = new TreeMap<>();
    answer.path("values").properties().forEach(e -> values.put(e.getKey(), texts(e.getValue())));
    return values;
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::textValue).toList();
  }

  private JsonNode ask(String set, List<String> args) throws IOException {
    cases.write(json.writeValueAsString(Map.of("set", set, "args", args)));
    cases.write('\n');
    cases.flush();
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("pflag's program ended over " + args);
    }
    return json.readTree(line);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
