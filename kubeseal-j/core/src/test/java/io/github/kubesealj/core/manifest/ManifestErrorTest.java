package io.github.kubesealj.core.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each error's place and words, and that none repeats the value it stumbled over. */
class ManifestErrorTest {
  private static final String CANARY = "hunter2";
  private static final String SEALED = "apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\n";

  private static Arguments of(String input, String message, String hint) {
    return Arguments.of(input, message, hint);
  }

  private static Arguments of(String input, String message) {
    return Arguments.of(input, message, "");
  }

  static Stream<Arguments> yaml() {
    return Stream.of(
        of(
            "data:\n  a: *hunter2\n",
            "f:2:6: an alias has no anchor",
            "quote a value that begins with '*'"),
        of("a: &hunter2 {b: *hunter2}\n", "f:1:17: an alias refers to a value that contains it"),
        of("a: hunter2\na: hunter2\n", "f:2:1: the key \"a\" is given twice"),
        of("1: hunter2\n\"1\": hunter2\n", "f:2:1: the key \"1\" is given twice"),
        of("<<: {a: hunter2}\n<<: {b: c}\n", "f:2:1: the merge key << is given twice"),
        of(
            "<<: hunter2\n",
            "f:1:5: the merge key << takes an object or a list of objects, not a string"),
        of(
            "<<: [hunter2]\n",
            "f:1:5: the merge key << takes an object or a list of objects, not a string"),
        of("? [hunter2]\n: a\n", "f:1:3: a key must be a text, not a list"),
        of("~: hunter2\n", "f:1:1: a key must not be null", "quote this key"),
        of(
            "stringData:\n\ta: hunter2\n",
            "f:2:1: a tab stands where YAML wants blanks",
            "indent with blanks only"),
        of("a: \"hunter2\n", "f:1:4: a quoted text does not end"),
        of("a: \"hunter2\\k\"\n", "f:1:13: an unknown escape in a double-quoted text"),
        of(
            "a: hunter2: b\n",
            "f:1:11: a ':' stands where no value can begin; text with ': ' in it needs quotes"),
        of("a: b\nhunter2\n", "f:2:1: a line without ':' stands where a key is wanted"),
        of("a: @hunter2\n", "f:1:4: a character that cannot begin a value; put the text in quotes"),
        of("a:\n    b: c\n  d: hunter2\n", "f:3:3: the indentation does not fit the lines above"),
        of("a: [hunter2\n", "f:2:1: a list in [ ] or an object in { } is not well formed"),
        of("a: [hunter2}\n", "f:1:12: a list in [ ] or an object in { } is not well formed"),
        of("a: !x!y hunter2\n", "f:1:4: a tag whose prefix is not declared"),
        of("a: !!int hunter2\n", "f:1:4: the value does not fit its tag (int)"),
        of("a: !!int 99999999999999999999\n", "f:1:4: the value does not fit its tag (int)"),
        of("a: !!float hunter2\n", "f:1:4: the value does not fit its tag (float)"),
        of("a: !!bool hunter2\n", "f:1:4: the value does not fit its tag (bool)"),
        of("a: !!null hunter2\n", "f:1:4: the value does not fit its tag (null)"),
        of("a: !!binary hunter2\n", "f:1:4: !!binary: illegal base64 data at input byte 4"),
        of(
            "a: hunter2\n---\nb: hunter\u00012\n",
            "f:3:10: a character that YAML allows only as an escape",
            "write it in double quotes, as \\xNN or \\uNNNN"),
        of(
            "a: hunter2\u0000\n",
            "f:1:11: a character that YAML allows only as an escape",
            "save the file as UTF-8"),
        of(
            "a: \"hunter2 \\ud800\"\n",
            "f:1:4: an escape stands for half a character (an unpaired surrogate)"),
        of(
            "kind: Secret\n---\n- hunter2\n",
            "f:3:1 (document 2): expected an object but found a list"),
        of("hunter2\n", "f:1:1: expected an object but found a string"),
        of("4711\n", "f:1:1: expected an object but found a number"));
  }

  static Stream<Arguments> secrets() {
    return Stream.of(
        of("kind: hunter2\n", "f:1:1: expected a Secret but found something else"),
        of("kind: Ingress\n", "f:1:1: expected a Secret but found an Ingress"),
        of("apiVersion: hunter2\n", "f:1:1: expected apiVersion v1 but found another"),
        of(
            "kind: yes\n",
            "f:1:7: kind: expected a string but found an unquoted yes, no, y, n, on or off",
            "quote this value"),
        of("metadata: hunter2\n", "f:1:11: metadata: expected an object but found a string"),
        of(
            "metadata:\n  name: [hunter2]\n",
            "f:2:9: metadata.name: expected a string but found a list"),
        of(
            "metadata: {namespace: n}\n",
            "f:1:23: metadata.namespace: expected a string but found an unquoted yes, no, y, n, on"
                + " or off",
            "quote this value"),
        of(
            "metadata: {labels: {n: hunter2}}\n",
            "f:1:21: metadata.labels: the key \"n\" is a boolean to some YAML readers",
            "quote this key"),
        of(
            "metadata: {annotations: {a.b/c: {d: hunter2}}}\n",
            "f:1:33: metadata.annotations[\"a.b/c\"]: expected a string but found an object"),
        of(
            "metadata: {finalizers: hunter2}\n",
            "f:1:24: metadata.finalizers: expected a list but found a string"),
        of(
            "metadata: {finalizers: [a, [hunter2]]}\n",
            "f:1:28: metadata.finalizers[1]: expected a string but found a list"),
        of("immutable: hunter2\n", "f:1:12: immutable: expected a boolean but found a string"),
        of("type: {a: hunter2}\n", "f:1:7: type: expected a string but found an object"),
        of("data: hunter2\n", "f:1:7: data: expected an object but found a string"),
        of(
            "data: {a: hunter2}\n",
            "f:1:11: data.a: illegal base64 data at input byte 4",
            "text that is not base64 belongs under stringData"),
        of(
            "data: {a: 1234}\n",
            "f:1:11: data.a: expected base64 text but found a number",
            "quote this value"),
        of(
            "data: {a: true}\n",
            "f:1:11: data.a: expected base64 text but found a boolean",
            "quote this value"),
        of("data: {a: [hunter2]}\n", "f:1:11: data.a: expected base64 text but found a list"),
        of(
            "data: {a: YQ==}\nData: {b: hunter2}\n",
            "f:2:1: data: given twice, in different spellings"),
        of("stringData: [hunter2]\n", "f:1:13: stringData: expected an object but found a list"),
        of(
            "stringData:\n  a: b\n  c: off\n",
            "f:3:6: stringData.c: expected a string but found an unquoted yes, no, y, n, on or off",
            "quote this value"));
  }

  static Stream<Arguments> sealed() {
    return Stream.of(
        of("spec: {}\n", "f:1:1: expected a SealedSecret but the document has no kind"),
        of(
            "kind: SealedSecret\n",
            "f:1:1: expected apiVersion bitnami.com/v1alpha1 but found none"),
        of(SEALED + "metadata: {name: a}\n", "f:1:1: spec: missing"),
        of(SEALED + "spec: null\n", "f:3:7: spec: expected an object but found null"),
        of(
            SEALED + "spec: {encryptedData: null}\n",
            "f:3:23: spec.encryptedData: expected an object but found null"),
        of(
            SEALED + "spec:\n  encryptedData: hunter2\n",
            "f:4:18: spec.encryptedData: expected an object but found a string"),
        of(
            SEALED + "spec:\n  encryptedData:\n    tls.crt: [hunter2]\n",
            "f:5:14: spec.encryptedData[\"tls.crt\"]: expected a string but found a list"),
        of(
            SEALED + "spec: {template: hunter2}\n",
            "f:3:18: spec.template: expected an object but found a string"),
        of(
            SEALED + "spec: {template: {data: {a: {b: hunter2}}}}\n",
            "f:3:29: spec.template.data.a: expected a string but found an object"),
        of(
            SEALED + "spec: {template: {data: {no: hunter2}}}\n",
            "f:3:26: spec.template.data: the key \"no\" is a boolean to some YAML readers",
            "quote this key"),
        of(
            SEALED + "spec: {template: {immutable: 1}}\n",
            "f:3:30: spec.template.immutable: expected a boolean but found a number"),
        of(
            SEALED + "spec: {other: [yes]}\n",
            "f:3:16: spec.other[0]: expected a string or a boolean but found an unquoted yes, no,"
                + " y, n, on or off",
            "quote this value"),
        of(
            SEALED + "spec: {other: .inf}\n",
            "f:3:15: spec.other: expected a finite number or a string but found a number",
            "quote this value"));
  }

  static Stream<Arguments> json() {
    String hint = "input that begins with '{' is read as JSON; begin YAML with a line ---";
    return Stream.of(
        of(
            "{\"a\":1}\n{\"b\": \"hunter2",
            "f:2:15 (document 2): the JSON document ends too early",
            hint),
        of("{\"b\": hunter2}", "f:1:7: this is not valid JSON", hint),
        of("{\"a\": 1}\nhunter2", "f:2:1 (document 2): this is not valid JSON", hint),
        of("{\"a\": \"hunter2\", \"a\": 1}", "f:1:18: the key \"a\" is given twice"),
        of(
            "{\"a\": \"hunter2\\ud800\"}",
            "f:1:7: an escape stands for half a character (an unpaired surrogate)"),
        of("{\"a\": \"hunter2\"}[]", "f:1:17 (document 2): expected an object but found a list"),
        of(
            "{\"kind\": 5}",
            "f:1:10: kind: expected a string but found a number",
            "quote this value"));
  }

  @ParameterizedTest
  @MethodSource({"yaml", "json"})
  void refusesToRead(String input, String message, String hint) {
    check(failure(input, false), message, hint);
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void refusesAsASecret(String input, String message, String hint) {
    check(failure(input, false), message, hint);
  }

  @ParameterizedTest
  @MethodSource("sealed")
  void refusesAsASealedSecret(String input, String message, String hint) {
    check(failure(input, true), message, hint);
  }

  private static ManifestException failure(String input, boolean sealed) {
    return catchThrowableOfType(
        ManifestException.class,
        () -> {
          for (ManifestDocument document : ManifestReader.read("f", input.getBytes(UTF_8))) {
            if (sealed) {
              document.sealedSecret();
            } else {
              document.secret().close();
            }
          }
        });
  }

  private static void check(ManifestException failure, String message, String hint) {
    assertThat(failure).isNotNull();
    assertThat(failure).hasMessage(message).hasNoCause();
    assertThat(failure.hint().orElse("")).isEqualTo(hint);
    assertThat(failure.place() + ": " + failure.problem()).isEqualTo(message);
    StringWriter everything = new StringWriter();
    failure.printStackTrace(new PrintWriter(everything));
    assertThat(everything.toString()).doesNotContain(CANARY);
  }
}
