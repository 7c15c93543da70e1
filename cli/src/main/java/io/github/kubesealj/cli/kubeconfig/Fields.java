package io.github.kubesealj.cli.kubeconfig;

import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonArray;
import io.github.kubesealj.core.model.JsonValue.JsonBoolean;
import io.github.kubesealj.core.model.JsonValue.JsonNull;
import io.github.kubesealj.core.model.JsonValue.JsonNumber;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object of a kubeconfig; a wrong type is an error that names file and field, and
 * never a value, since any of them may be a credential.
 *
 * @param object the object
 * @param file where it stands
 * @param path how people find it there: {@code users "admin": exec}
 */
record Fields(JsonObject object, Path file, String path) {
  /** Null where there is none or it is empty. */
  @Nullable String text(String name) throws UserError {
    return switch (value(name)) {
      case null -> null;
      case JsonString(String text) -> text.isEmpty() ? null : text;
      // A tag-less name or token of digits is a number to YAML.
      case JsonNumber(String literal) -> literal;
      default -> throw expected(name, "a text");
    };
  }

  /** The same where it must be there. */
  String required(String name) throws UserError {
    String text = text(name);
    if (text == null) {
      throw new UserError(at(name) + " is missing");
    }
    return text;
  }

  boolean isOn(String name) throws UserError {
    return switch (value(name)) {
      case null -> false;
      case JsonBoolean(boolean on) -> on;
      default -> throw expected(name, "true or false");
    };
  }

  /** Without fields where there is none. */
  Fields inner(String name) throws UserError {
    return switch (value(name)) {
      case null -> new Fields(JsonObject.EMPTY, file, at(name));
      case JsonObject inner -> new Fields(inner, file, inner(path, name));
      default -> throw expected(name, "an object");
    };
  }

  /** The objects of a list; none where there is none. */
  List<Fields> list(String name) throws UserError {
    List<Fields> objects = new ArrayList<>();
    for (JsonValue item : items(name)) {
      if (!(item instanceof JsonObject inner)) {
        throw expected(name, "a list of objects");
      }
      objects.add(new Fields(inner, file, inner(path, name)));
    }
    return objects;
  }

  /** The texts of a list; none where there is none. */
  List<String> texts(String name) throws UserError {
    List<String> texts = new ArrayList<>();
    for (JsonValue item : items(name)) {
      switch (item) {
        case JsonString(String text) -> texts.add(text);
        case JsonNumber(String literal) -> texts.add(literal);
        default -> throw expected(name, "a list of texts");
      }
    }
    return texts;
  }

  /** Each field's texts: {@code as-user-extra}. */
  Map<String, List<String>> lists(String name) throws UserError {
    Fields inner = inner(name);
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String key : inner.object.fields().keySet()) {
      lists.put(key, inner.texts(key));
    }
    return lists;
  }

  /** Whether it is there and not null. */
  boolean has(String name) {
    return value(name) != null;
  }

  /** A file, relative to the folder of this one. */
  @Nullable Path path(String name) throws UserError {
    String text = text(name);
    return text == null ? null : folder().resolve(text);
  }

  Path folder() {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file : parent;
  }

  /** Which field of which file. */
  String at(String name) {
    return file + ": " + inner(path, name);
  }

  private List<JsonValue> items(String name) throws UserError {
    return switch (value(name)) {
      case null -> List.of();
      case JsonArray(List<JsonValue> items) -> items;
      default -> throw expected(name, "a list");
    };
  }

  @Nullable JsonValue value(String name) {
    JsonValue value = object.fields().get(name);
    return value instanceof JsonNull ? null : value;
  }

  private UserError expected(String name, String what) {
    return new UserError(at(name) + ": " + what + " is expected");
  }

  private static String inner(String path, String name) {
    return path.isEmpty() ? name : path + ": " + name;
  }

  @Override
  public String toString() {
    return file + ": " + path;
  }
}
