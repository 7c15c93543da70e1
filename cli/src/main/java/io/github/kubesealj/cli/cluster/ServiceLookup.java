package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.cli.cluster.ApiServer.Answer;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.model.JsonValue.JsonObject;

/** Looks a controller's Service up by its name. */
final class ServiceLookup {
  static final String FAILURE = "cannot get sealed secret service: ";
  static final String HINT =
      "name the controller's Service with --controller-name and --controller-namespace, or a"
          + " certificate file with --cert";
  private static final String ANOTHER_SERVER =
      "is this an API server? check the kubeconfig's server, and what stands in between";

  static final String JSON = "application/json";

  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  private final ApiServer api;

  ServiceLookup(ApiServer api) {
    this.api = api;
  }

  /** What came of it. */
  sealed interface Result {
    /** It is there. */
    record Found(ControllerEndpoint endpoint) implements Result {}

    /** It is not, or the user may not know, or it has no port; why, on one line. */
    record Unusable(String why) implements Result {}
  }

  /**
   * Asks once.
   *
   * @throws UserError if the API server does not answer the question
   */
  Result get(ControllerName controller) throws UserError {
    Answer answer = ask(controller);
    return switch (answer.status()) {
      case OK -> of(controller, answer);
      case NOT_FOUND ->
          new Result.Unusable(
              ApiStatus.message(answer)
                  .orElse("services \"%s\" not found".formatted(controller.name())));
      case FORBIDDEN -> new Result.Unusable(ApiStatus.text(answer));
      case UNAUTHORIZED ->
          throw new UserError(
              FAILURE + ApiStatus.message(answer).orElse("Unauthorized"), ProxyProblem.LOG_IN);
      default -> throw new UserError(FAILURE + ApiStatus.text(answer), HINT);
    };
  }

  private Answer ask(ControllerName controller) throws UserError {
    try {
      return api.get(ApiPaths.service(controller), JSON);
    } catch (UserError unreachable) {
      throw prefixed(unreachable);
    }
  }

  private static Result of(ControllerName controller, Answer answer) throws UserError {
    JsonObject service =
        Json.parse(answer.body())
            .orElseThrow(() -> new UserError(FAILURE + "the answer is not JSON", ANOTHER_SERVER));
    return ServicePorts.ofHttp(service)
        .<Result>map(port -> new Result.Found(new ControllerEndpoint(controller, port.name())))
        .orElseGet(() -> new Result.Unusable("service " + controller.shown() + " has no ports"));
  }

  /** No answer at all is told as upstream tells it, whose first question this is. */
  static UserError prefixed(UserError unreachable) {
    return prefixed(FAILURE, unreachable);
  }

  static UserError prefixed(String what, UserError unreachable) {
    return new UserError(
        what + unreachable.getMessage(), unreachable.hints().toArray(String[]::new));
  }
}
