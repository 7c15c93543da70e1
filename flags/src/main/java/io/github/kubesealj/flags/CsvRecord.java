package io.github.kubesealj.flags;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * The first record of a text in CSV, as Go's {@code encoding/csv} reads it: lines further on are
 * ignored, empty ones before it are skipped, a quoted field may span lines and doubles its quotes.
 */
final class CsvRecord {
  private final String text;
  private int next;
  private int lineNumber;
  private String line = "";
  private int column = 1;

  CsvRecord(String text) {
    this.text = text;
  }

  /**
   * Its fields; at least one.
   *
   * @throws BadValueException if quotes are wrong, or there are only empty lines
   */
  List<String> fields() throws BadValueException {
    do {
      if (next == text.length()) {
        throw new BadValueException("EOF");
      }
      readLine();
    } while (withoutEnd(line).isEmpty());
    int start = lineNumber;
    List<String> fields = new ArrayList<>();
    boolean more = true;
    while (more) {
      more = line.startsWith("\"") ? quoted(fields, start) : plain(fields, start);
    }
    return fields;
  }

  private boolean plain(List<String> fields, int start) throws BadValueException {
    int comma = line.indexOf(',');
    String field = comma < 0 ? withoutEnd(line) : line.substring(0, comma);
    int quote = field.indexOf('"');
    if (quote >= 0) {
      skip(quote);
      throw problem(start, lineNumber, column, "bare \" in non-quoted-field");
    }
    fields.add(field);
    if (comma >= 0) {
      skip(comma + 1);
    }
    return comma >= 0;
  }

  private boolean quoted(List<String> fields, int start) throws BadValueException {
    StringBuilder field = new StringBuilder();
    skip(1);
    while (true) {
      int quote = line.indexOf('"');
      if (quote < 0) {
        field.append(line);
        continueOnNextLine(start);
        continue;
      }
      field.append(line, 0, quote);
      skip(quote + 1);
      if (line.startsWith("\"")) {
        field.append('"');
        skip(1);
      } else if (line.startsWith(",") || withoutEnd(line).isEmpty()) {
        fields.add(field.toString());
        boolean comma = line.startsWith(",");
        skip(comma ? 1 : 0);
        return comma;
      } else {
        throw problem(start, lineNumber, column - 1, "extraneous or missing \" in quoted-field");
      }
    }
  }

  private void continueOnNextLine(int start) throws BadValueException {
    int lastLine = lineNumber;
    skip(line.length());
    if (next < text.length()) {
      readLine();
    }
    if (line.isEmpty()) {
      throw problem(start, lastLine, column, "extraneous or missing \" in quoted-field");
    }
    column = 1;
  }

  /** Takes the next line with its end, which is one line feed whatever it was. */
  private void readLine() {
    int end = text.indexOf('\n', next);
    String read = text.substring(next, end < 0 ? text.length() : end + 1);
    next += read.length();
    lineNumber++;
    if (end < 0 && read.endsWith("\r")) {
      read = read.substring(0, read.length() - 1);
    } else if (read.endsWith("\r\n")) {
      read = read.substring(0, read.length() - 2) + "\n";
    }
    line = read;
  }

  /** Columns count bytes. */
  private void skip(int characters) {
    column += line.substring(0, characters).getBytes(UTF_8).length;
    line = line.substring(characters);
  }

  private static String withoutEnd(String line) {
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }

  private static BadValueException problem(int start, int line, int column, String what) {
    String record = start == line ? "" : "record on line " + start + "; ";
    return new BadValueException(
        record + "parse error on line " + line + ", column " + column + ": " + what);
  }
}
