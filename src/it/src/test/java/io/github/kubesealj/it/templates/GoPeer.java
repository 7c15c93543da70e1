package io.github.kubesealj.it.templates;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kubesealj.it.kube.GoProgram;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Go program of {@code src/it/go/templates} as it runs. */
final class GoPeer implements AutoCloseable {
  private static final Pattern POSITION =
      Pattern.compile("template: " + TemplateCase.NAME + ":(\\d+)(?::(\\d+))?: .*", Pattern.DOTALL);

  private final ObjectMapper json = new ObjectMapper();
  private final Path program;
  private Process process;
  private BufferedWriter cases;
  private BufferedReader answers;

  private GoPeer(Path program) throws IOException {
    this.program = program;
    process = launch(program);
    cases = process.outputWriter(UTF_8);
    answers = process.inputReader(UTF_8);
  }

  /** Starts it. */
  static GoPeer start() throws IOException {
    return new GoPeer(GoProgram.TEMPLATES.path().orElseThrow());
  }

  /** What Go makes of the template. */
  Answer answer(TemplateCase template) throws IOException {
    return ask(request(template));
  }

  /** What can be told of what Go makes of it, where that is new each time. */
  Answer description(TemplateCase template) throws IOException {
    return ask(request(template).put("describe", true));
  }

  /** The same of what another engine made of it. */
  Answer description(TemplateCase template, byte[] output) throws IOException {
    return ask(request(template).put("text", output));
  }

  private ObjectNode request(TemplateCase template) {
    ObjectNode request = json.createObjectNode();
    request.put("name", TemplateCase.NAME);
    request.put("template", Bytes.of(template.template()));
    ObjectNode data = request.putObject("data");
    template.data().forEach((key, value) -> data.put(key, Bytes.of(value)));
    return request;
  }

  private Answer ask(ObjectNode request) throws IOException {
    String line;
    try {
      cases.write(json.writeValueAsString(request));
      cases.write('\n');
      cases.flush();
      line = answers.readLine();
    } catch (IOException _) {
      line = null;
    }
    if (line == null) {
      restart();
      return new Answer.Lost("it ended Go's process");
    }
    return read(json.readTree(line));
  }

  private static Answer read(JsonNode answer) {
    if (answer.has("skip")) {
      return new Answer.Lost(answer.path("skip").textValue());
    }
    if (!answer.has("error")) {
      String output = answer.path("output").textValue();
      return new Answer.Output(Bytes.of(Base64.getDecoder().decode(output)));
    }
    String words = answer.path("error").textValue();
    Matcher position = POSITION.matcher(words);
    boolean known = position.matches();
    return new Answer.Refused(
        answer.path("phase").textValue(),
        known ? Integer.parseInt(position.group(1)) : 0,
        known && position.group(2) != null ? Integer.parseInt(position.group(2)) : 0,
        words);
  }

  private void restart() throws IOException {
    close();
    process = launch(program);
    cases = process.outputWriter(UTF_8);
    answers = process.inputReader(UTF_8);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static Process launch(Path program) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(program.toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("TZ", "UTC");
    return builder.start();
  }
}
