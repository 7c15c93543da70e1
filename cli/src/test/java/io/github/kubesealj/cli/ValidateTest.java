package io.github.kubesealj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.FakeController.Answer;
import io.github.kubesealj.cli.RunningKubeseal.Result;
import io.github.kubesealj.cli.terminal.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateTest {
  private static final String TWO =
      """
      apiVersion: bitnami.com/v1alpha1
      kind: SealedSecret
      metadata: {name: one}
      spec: {encryptedData: {a: AgA=}, template: {data: {conf: "{{ .a }}"}}}
      ---
      apiVersion: bitnami.com/v1alpha1
      kind: SealedSecretList
      items:
      - metadata: {name: two}
        spec: {encryptedData: {}}
      """;

  @TempDir Path folder;

  @Test
  void allOfThemAreAskedAboutInOrderAndNothingIsSaid() {
    try (FakeController controller = new FakeController(json -> new Answer(200, ""))) {
      Result result = controller.kubeseal(folder).input(TWO).run("--validate");

      assertThat(result.err()).isEmpty();
      assertThat(result.out()).isEmpty();
      assertThat(result.exit()).isEqualTo(ExitCode.OK);
      assertThat(controller.requests())
          .containsExactly(
              "verify {\"kind\":\"SealedSecret\",\"apiVersion\":\"bitnami.com/v1alpha1\","
                  + "\"metadata\":{\"name\":\"one\"},\"spec\":{\"template\":{\"data\":{\"conf\":"
                  + "\"{{ .a }}\"}},\"encryptedData\":{\"a\":\"AgA=\"}}}",
              "verify {\"kind\":\"SealedSecret\",\"apiVersion\":\"bitnami.com/v1alpha1\","
                  + "\"metadata\":{\"name\":\"two\"},\"spec\":{\"encryptedData\":{}}}");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "409 | error: unable to decrypt sealed secret: one",
        "500 | error: cannot validate sealed secret: ",
        "403 | error: cannot validate sealed secret: "
      })
  void theFirstRefusalStopsIt(int status, String message) {
    try (FakeController controller = new FakeController(json -> new Answer(status, ""))) {
      Result result = controller.kubeseal(folder).input(TWO).run("--validate");

      assertThat(result.firstErrorLine()).startsWith(message);
      assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
      assertThat(controller.requests()).allMatch(request -> request.contains("\"one\""));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''             | error: no sealed secrets found",
        "'kind: Secret' | error: stdin:1:1: expected a SealedSecret but found a Secret",
        "'a: [b'        | error: stdin:1:",
      })
  void whatIsNoSealedSecretIsRefusedBeforeTheClusterIsAsked(String input, String message) {
    try (FakeController controller = new FakeController(json -> new Answer(200, ""))) {
      Result result = controller.kubeseal(folder).input(input).run("--validate");

      assertThat(result.firstErrorLine()).startsWith(message);
      assertThat(controller.requests()).isEmpty();
    }
  }
}
