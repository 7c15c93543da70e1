package io.github.kubesealj.core.manifest;

import io.github.kubesealj.core.manifest.Layout.Field;
import io.github.kubesealj.core.manifest.Layout.Marks;
import io.github.kubesealj.core.manifest.Layout.Style;
import java.util.ArrayList;
import java.util.List;

/** The layout of JSON that {@link JsonComposer} has read without complaint. */
final class JsonLayout {
  private final String text;
  private int at;

  JsonLayout(String text) {
    this.text = text;
  }

  /** The roots of all documents. */
  List<Layout> read() {
    List<Layout> documents = new ArrayList<>();
    skipBlanks();
    while (at < text.length()) {
      documents.add(value());
      skipBlanks();
    }
    return documents;
  }

  private Layout value() {
    return switch (text.charAt(at)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> {
        int start = at;
        string();
        yield new Layout.Scalar(start, at, Style.DOUBLE_QUOTED, false, Marks.NONE);
      }
      default -> {
        int start = at;
        while (at < text.length() && " \t\r\n,]}".indexOf(text.charAt(at)) < 0) {
          at++;
        }
        yield new Layout.Scalar(start, at, Style.PLAIN, false, Marks.NONE);
      }
    };
  }

  private Layout object() {
    int start = at++;
    List<Field> fields = new ArrayList<>();
    skipBlanks();
    while (text.charAt(at) != '}') {
      int key = at;
      string();
      int keyEnd = at;
      skip(':');
      fields.add(new Field(key, keyEnd, false, value()));
      skip(',');
    }
    return new Layout.Mapping(start, ++at, true, fields, Marks.NONE);
  }

  private Layout array() {
    int start = at++;
    List<Layout> items = new ArrayList<>();
    skipBlanks();
    while (text.charAt(at) != ']') {
      items.add(value());
      skip(',');
    }
    return new Layout.Sequence(start, ++at, items, Marks.NONE);
  }

  private void string() {
    at++;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void skip(char mark) {
    skipBlanks();
    if (text.charAt(at) == mark) {
      at++;
      skipBlanks();
    }
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
