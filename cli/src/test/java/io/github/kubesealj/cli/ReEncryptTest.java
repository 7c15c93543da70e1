package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.FakeController.Answer;
import io.github.kubesealj.cli.RunningKubeseal.Result;
import io.github.kubesealj.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReEncryptTest {
  private static final String OLD = "rsa2048-a";
  private static final String NEWEST = "rsa4096-a";

  private static String old = "";
  private static String current = "";

  @TempDir Path folder;

  @BeforeAll
  static void seal() {
    old = SealedFiles.item(OLD, "S-old");
    current = SealedFiles.item(NEWEST, "S-new");
  }

  private static String file() {
    return """
        # the database
        apiVersion: bitnami.com/v1alpha1
        kind: SealedSecret
        metadata:
          name: db
          namespace: prod
          labels: {keep: me}   # on the object
        spec:
          encryptedData:
            a: "%s"
            # already there
            b: %s
          template:
            data:
              conf: 'a={{ .a }}'
        ---
        kind: ConfigMap
        data: {  a:   b  }
        """
        .formatted(old, current);
  }

  private static String sealedOnly() {
    return file().replaceAll("(?s)---\n.*", "");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("sealed.yaml"), text);
  }

  private String read() throws IOException {
    return Files.readString(folder.resolve("sealed.yaml"));
  }

  private RunningKubeseal kubeseal() {
    return new RunningKubeseal(folder).environment("HOME", folder.toString());
  }

  private Result offline(RunningKubeseal kubeseal, String... flags) {
    String[] args = new String[flags.length + 5];
    System.arraycopy(flags, 0, args, 5, flags.length);
    args[0] = "--re-encrypt";
    args[1] = "--cert";
    args[2] = SealedFiles.certificate(NEWEST);
    args[3] = "--recovery-private-key";
    args[4] = SealedFiles.privateKeys(OLD, NEWEST);
    return kubeseal.run(args);
  }

  @Test
  void offlineOnlyOldValuesChangeAndEveryOtherByteStays() throws IOException {
    write(file());

    Result result = offline(kubeseal(), "-f", "sealed.yaml");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEmpty();
    assertThat(read()).isNotEqualTo(file()).contains("    b: " + current + "\n");
    assertThat(SealedFiles.masked(read())).isEqualTo(SealedFiles.masked(file()));
    assertThat(SealedFiles.opened(read().replaceAll("(?s)---\n.*", ""), NEWEST))
        .isEqualTo(Map.of("db/a", "S-old", "db/b", "S-new", "db/conf", "a=S-old"));
  }

  @Test
  void aFileWithNothingToDoIsNotWritten() throws IOException {
    Path file = write(file().replace(old, current));
    Object before = Files.readAttributes(file, BasicFileAttributes.class).fileKey();

    Result result = offline(kubeseal().attended(), "-f", "sealed.yaml");

    assertThat(result.err())
        .isEqualTo(
            "sealed.yaml:17:1 (document 2): expected a SealedSecret but found a ConfigMap, which"
                + " stays as it is\n"
                + "0 values sealed again, 2 untouched\n");
    assertThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey()).isEqualTo(before);
    assertThat(read()).isEqualTo(file().replace(old, current));
  }

  @Test
  void anotherOutputFileIsWrittenEvenWithNothingToDo() throws IOException {
    write(file().replace(old, current));

    assertThat(offline(kubeseal(), "-f", "sealed.yaml", "-w", "new.yaml").exit())
        .isEqualTo(ExitCode.OK);

    assertThat(folder.resolve("new.yaml")).hasContent(read());
  }

  @Test
  void aPersonIsToldHowManyValuesChanged() throws IOException {
    write(sealedOnly());

    assertThat(offline(kubeseal().attended(), "-f", "sealed.yaml").err())
        .isEqualTo("1 value sealed again, 1 untouched\n");
  }

  @Test
  void standardInputKeepsItsTextWhereTheFormatIsItsOwn() {
    Result result = offline(kubeseal().input(file()), "-o", "yaml");

    assertThat(SealedFiles.masked(result.out())).isEqualTo(SealedFiles.masked(file()));
  }

  @Test
  void anotherFormatPrintsTheWholeObjectTemplateIncluded() {
    Result result = offline(kubeseal().input(sealedOnly()));

    assertThat(result.out())
        .startsWith("{\n  \"kind\": \"SealedSecret\"")
        .contains("\"conf\": \"a={{ .a }}\"")
        .contains("\"keep\": \"me\"")
        .contains("\"b\": \"" + current + "\"");
    assertThat(SealedFiles.opened(result.out(), NEWEST)).containsEntry("db/a", "S-old");
  }

  @Test
  void aFileChangesItsFormatOnlyWhereItsNameAllowsIt() throws IOException {
    write(sealedOnly());
    assertThat(offline(kubeseal(), "-f", "sealed.yaml", "-o", "json").err()).isEmpty();
    assertThat(SealedFiles.masked(read())).isEqualTo(SealedFiles.masked(sealedOnly()));

    Path named = Files.writeString(folder.resolve("sealed.json"), sealedOnly());
    assertThat(offline(kubeseal(), "-f", "sealed.json", "-o", "json").err()).isEmpty();
    assertThat(Files.readString(named)).startsWith("{\n").contains("\"conf\": \"a={{ .a }}\"");
  }

  @Test
  void anotherFormatRefusesOtherKinds() {
    Result result = offline(kubeseal().input(file()));

    assertThat(result.out()).isEmpty();
    assertThat(result.firstErrorLine())
        .isEqualTo("error: stdin:17:1 (document 2): expected a SealedSecret but found a ConfigMap");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''           | error: no sealed secrets found in sealed.yaml",
        "'# none'     | error: no sealed secrets found in sealed.yaml",
        "'kind: List' | error: no sealed secrets found in sealed.yaml",
        "'kind: Pod'  | error: sealed.yaml:1:1: expected a SealedSecret but found a Pod",
        "'a: [b'      | error: sealed.yaml:1:",
        "'kind: SealedSecret\\napiVersion: bitnami.com/v1alpha1\\nspec: {data: AgA=}'"
            + " | error: spec.data, the deprecated form of a SealedSecret, cannot be sealed again",
      })
  void aFileWithoutSealedSecretsStaysAsItIs(String text, String message) throws IOException {
    write(text.replace("\\n", "\n"));

    Result result = offline(kubeseal(), "-f", "sealed.yaml");

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.firstErrorLine()).startsWith(message);
    assertThat(read()).isEqualTo(text.replace("\\n", "\n"));
  }

  @Test
  void oneValueWithoutItsKeyLeavesAllDocumentsAsTheyAre() throws IOException {
    String text = sealedOnly() + "---\n" + sealedOnly().replace("name: db", "name: other");
    write(text);

    Result result = offline(kubeseal(), "-f", "sealed.yaml");

    assertThat(result.firstErrorLine()).isEqualTo("error: no key could decrypt secret (a, b)");
    assertThat(result.err())
        .contains("this is about the SealedSecret at sealed.yaml:18:1 (document 2)");
    assertThat(read()).isEqualTo(text);
  }

  /** As upstream's controller does: the values anew, and much of the rest lost. */
  private Answer rotate(String json) {
    Result again =
        new RunningKubeseal(folder)
            .input(json)
            .run(
                "--re-encrypt",
                "--cert",
                SealedFiles.certificate(NEWEST),
                "--recovery-private-key",
                SealedFiles.privateKey(OLD));
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).startsWith("{\"kind\":\"SealedSecret\",\"apiVersion\":");
    return new Answer(
        200,
        again
            .out()
            .replace("\"kind\":\"SealedSecret\",\"apiVersion\":\"bitnami.com/v1alpha1\",", "")
            .replace("\"data\":{\"conf\":\"a={{ .a }}\"}", "\"creationTimestamp\":null")
            .replace("\"labels\":{\"keep\":\"me\"},", ""));
  }

  @Test
  void ofTheControllersAnswerOnlyTheValuesAreTaken() throws IOException {
    String text = file().replace(current, old);
    write(text);

    try (FakeController controller = new FakeController(this::rotate)) {
      Result result = controller.kubeseal(folder).run("--re-encrypt", "-f", "sealed.yaml");

      assertThat(result.err()).isEmpty();
      assertThat(controller.requests())
          .singleElement()
          .asString()
          .startsWith("rotate {\"kind\":\"SealedSecret\",")
          .contains("\"template\":{\"data\":{\"conf\":\"a={{ .a }}\"}}");
    }
    assertThat(read()).doesNotContain(old);
    assertThat(SealedFiles.masked(read())).isEqualTo(SealedFiles.masked(text));
    assertThat(SealedFiles.opened(read().replaceAll("(?s)---\n.*", ""), NEWEST))
        .isEqualTo(Map.of("db/a", "S-old", "db/b", "S-old", "db/conf", "a=S-old"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"name\":\"db\"           | \"name\":\"web\"    | another SealedSecret",
        "\"namespace\":\"prod\"    | \"namespace\":\"x\" | another SealedSecret",
        "\"a\":                    | \"z\":              | other items",
        "\"encryptedData\":        | \"other\":          | other items",
        "\"namespace\":            | \"annotations\":{\"sealedsecrets.bitnami.com/cluster-wide\":\"true\"},\"namespace\": | another scope",
        "{                         | [                   | no SealedSecret",
        "\"kind\":\"SealedSecret\" | \"kind\":\"Secret\" | no SealedSecret",
      })
  void anAnswerAboutAnythingElseIsRefused(String asked, String answered, String found)
      throws IOException {
    write(sealedOnly());

    try (FakeController controller =
        new FakeController(
            json ->
                new Answer(
                    200,
                    json.replaceFirst(Pattern.quote(asked), Matcher.quoteReplacement(answered))))) {
      Result result = controller.kubeseal(folder).run("--re-encrypt", "-f", "sealed.yaml");

      assertThat(result.firstErrorLine())
          .isEqualTo("error: cannot re-encrypt secret: the controller answered with " + found);
    }
    assertThat(read()).isEqualTo(sealedOnly());
  }

  @Test
  void aLaterRefusalOfTheControllerLeavesTheFileAsItIs() throws IOException {
    String text = sealedOnly() + "---\n" + sealedOnly().replace("name: db", "name: other");
    write(text);

    try (FakeController controller =
        new FakeController(
            json -> json.contains("\"other\"") ? new Answer(409, "") : new Answer(200, json))) {
      Result result = controller.kubeseal(folder).run("--rotate", "-f", "sealed.yaml");

      assertThat(result.err()).contains("error: unable to rotate secret");
      assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
      assertThat(controller.requests()).hasSize(2);
    }
    assertThat(folder.resolve("sealed.yaml")).hasBinaryContent(text.getBytes(UTF_8));
  }
}
