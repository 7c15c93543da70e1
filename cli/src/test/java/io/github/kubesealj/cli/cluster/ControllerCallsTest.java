package io.github.kubesealj.cli.cluster;

import static io.github.kubesealj.cli.cluster.Asking.USUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.cli.terminal.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the controller answers, and what becomes of it. */
class ControllerCallsTest {
  private static final String NAME = "sealed-secrets-controller";

  private final FakeApiServer api = new FakeApiServer();
  private final Asking asking = new Asking(api);

  @BeforeEach
  void haveAController() {
    api.controller("kube-system", NAME, "{}", "http", "PEM");
  }

  private ControllerService answering(String call, int status, String body) {
    api.answer(FakeApiServer.proxied("kube-system", NAME, "http", call), status, body);
    return asking.service(USUAL);
  }

  @Test
  void verifiesByTheCodeAlone() throws UserError {
    assertThat(answering("verify", 200, "").verify("{}")).isTrue();
    assertThat(answering("verify", 409, "").verify("{}")).isFalse();
    assertThat(api.asked())
        .contains(
            "BODY {}", "POST " + FakeApiServer.proxied("kube-system", NAME, "http", "verify"));
  }

  @Test
  void rotatesToWhatTheControllerAnswers() throws UserError {
    assertThat(answering("rotate", 200, "{\"spec\":{}}").rotate("{}")).isEqualTo("{\"spec\":{}}");
  }

  @Test
  void whatCannotBeOpenedCannotBeRotated() {
    ControllerService service = answering("rotate", 409, "");
    assertThatThrownBy(() -> service.rotate("{}")).hasMessage("unable to rotate secret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | {\"kind\":\"Status\",\"message\":\"Unauthorized\"} | Unauthorized",
        "401 | '' | Unauthorized",
        "403 | {\"kind\":\"Status\",\"message\":\"services \\\"x\\\" is forbidden\"}"
            + " | services \"x\" is forbidden",
        "404 | '404 page not found' | 404 page not found",
        "413 | '' | the document is larger than the controller accepts (413)",
        "422 | '' | the controller cannot read it as one SealedSecret (422)",
        "422 | {\"kind\":\"Status\",\"message\":\"no kind Foo\"} | no kind Foo",
        "429 | limit exceeded"
            + " | the controller's rate limit is exceeded, and waiting did not help (429)",
        "500 | '' | the controller answered 500 and gave no reason",
        "500 | {\"kind\":\"Status\",\"message\":\"Multistream YAML not supported\"}"
            + " | Multistream YAML not supported",
        "503 | {\"kind\":\"Status\",\"message\":\"error trying to reach service: dial tcp\"}"
            + " | error trying to reach service: dial tcp",
      })
  void everyOtherAnswerIsAnErrorWithItsCause(int status, String body, String text) {
    ControllerService verifying = answering("verify", status, body);
    assertThatThrownBy(() -> verifying.verify("{}"))
        .hasMessage("cannot validate sealed secret: " + text)
        .satisfies(error -> assertThat(((UserError) error).hints()).hasSize(1));
    ControllerService rotating = answering("rotate", status, body);
    assertThatThrownBy(() -> rotating.rotate("{}")).hasMessage("cannot re-encrypt secret: " + text);
    ControllerService fetching = answering("cert.pem", status, body);
    assertThatThrownBy(fetching::certificate).hasMessage("cannot fetch certificate: " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password=hunter2",
        "{\"message\": \"hunter2\"}",
        "{\"kind\": \"Secret\", \"message\": \"hunter2\"}",
        "{\"kind\": \"Status\", \"details\": \"hunter2\"}"
      })
  void onlyTheMessageOfAStatusIsShown(String body) {
    ControllerService service = answering("rotate", 500, body);
    assertThatThrownBy(() -> service.rotate("{}"))
        .hasMessage("cannot re-encrypt secret: the controller answered 500 and gave no reason");
  }

  @Test
  void aMessageStaysOnOneLineAndCannotSteerTheTerminal() {
    ControllerService service =
        answering(
            "rotate",
            500,
            "{\"kind\":\"Status\",\"message\":\"a\\u001b[2J\\nerror: b\\u202e"
                + "c".repeat(2000)
                + "\"}");
    assertThatThrownBy(() -> service.rotate("{}"))
        .satisfies(
            error ->
                assertThat(error.getMessage())
                    .startsWith("cannot re-encrypt secret: a [2J error: b ccc")
                    .endsWith("c…")
                    .hasSizeLessThan(1100));
  }

  @Test
  void aPageThatIsNotThereIsToldFromAServiceThatHasGone() {
    ControllerService other = answering("verify", 404, "404 page not found");
    assertThatThrownBy(() -> other.verify("{}"))
        .satisfies(
            error ->
                assertThat(((UserError) error).hints().getFirst()).contains("has no such page"));
    ControllerService gone =
        answering("verify", 404, "{\"kind\":\"Status\",\"message\":\"services x not found\"}");
    assertThatThrownBy(() -> gone.verify("{}"))
        .satisfies(error -> assertThat(((UserError) error).hints().getFirst()).contains("running"));
  }

  @Test
  void anUnreachableControllerIsAQuestionOfRunningAndReaching() {
    ControllerService service =
        answering(
            "verify",
            503,
            "{\"kind\":\"Status\",\"message\":\"no endpoints available for service \\\"x\\\"\"}");
    assertThatThrownBy(() -> service.verify("{}"))
        .satisfies(
            error ->
                assertThat(((UserError) error).hints().getFirst())
                    .startsWith("is the controller kube-system/" + NAME + " running"));
  }
}
