package io.github.kubesealj.cli.badinput;

import io.github.kubesealj.cli.badinput.BadInput.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text files of bad inputs; anything it does not know fails the test. */
public final class BadInputs {
  private static final String NAME = "=== ";
  private static final String COMMAND = "$ kubeseal";
  private static final Pattern WORD = Pattern.compile("\\s*(?:'([^']*)'|\"([^\"]*)\"|(\\S+))");

  private final String subject;
  private final List<String> lines;
  private int next;

  private BadInputs(String subject, String text) {
    this.subject = subject;
    this.lines = text.lines().toList();
  }

  /** All of a file. */
  public static List<BadInput> read(String subject, String text) {
    BadInputs reader = new BadInputs(subject, text);
    reader.comments();
    List<BadInput> all = new ArrayList<>();
    while (reader.next < reader.lines.size()) {
      all.add(reader.one());
    }
    return all;
  }

  private void comments() {
    while (next < lines.size() && (lines.get(next).isBlank() || lines.get(next).startsWith("#"))) {
      next++;
    }
  }

  private BadInput one() {
    String name = after(NAME);
    List<Given> given = new ArrayList<>();
    while (next < lines.size() && !lines.get(next).startsWith(COMMAND)) {
      given.add(given(lines.get(next++)));
    }
    List<String> command = words(after(COMMAND));
    int exit = Integer.parseInt(after("exit "));
    StringBuilder error = new StringBuilder();
    while (next < lines.size() && !lines.get(next).startsWith(NAME)) {
      error.append(lines.get(next++)).append('\n');
    }
    return new BadInput(subject, name, given, command, exit, error.toString().strip());
  }

  private String after(String beginning) {
    String line = next < lines.size() ? lines.get(next++) : "";
    if (!line.startsWith(beginning)) {
      throw wrong("expected " + beginning);
    }
    return line.substring(beginning.length());
  }

  private Given given(String line) {
    String[] word = line.split(" ", 4);
    return switch (word[0]) {
      case "file" -> new Given.TextFile(word[1], block());
      case "bytes" -> new Given.BinaryFile(word[1], word.length > 2 ? word[2] : "");
      case "copy" -> new Given.Copy(word[1], word[3]);
      case "folder" -> new Given.Folder(word[1]);
      case "link" -> new Given.Link(word[1], word[3]);
      case "stdin" ->
          word.length == 1 ? new Given.TextInput(block()) : new Given.BinaryInput(word[2]);
      case "env" -> variable(line.substring("env ".length()));
      case "at" -> new Given.Time(word[1]);
      case "answer" ->
          new Given.Answer(word[1], word.length > 3 ? word[2] + " " + word[3] : word[2], block());
      default -> throw wrong("unknown directive " + word[0]);
    };
  }

  private static Given variable(String pair) {
    int equals = pair.indexOf('=');
    return new Given.Variable(pair.substring(0, equals), pair.substring(equals + 1));
  }

  /** The indented lines that follow. */
  private String block() {
    StringBuilder block = new StringBuilder();
    while (next < lines.size() && lines.get(next).startsWith("  ")) {
      block.append(lines.get(next++).substring(2)).append('\n');
    }
    return block.toString();
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(line); word.find(); ) {
      words.add(
          word.group(1) != null
              ? word.group(1)
              : word.group(2) != null ? word.group(2) : word.group(3));
    }
    return words;
  }

  private IllegalArgumentException wrong(String problem) {
    return new IllegalArgumentException(subject + ", line " + next + ": " + problem);
  }
}
