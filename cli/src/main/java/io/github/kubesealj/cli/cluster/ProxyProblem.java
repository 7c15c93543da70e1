package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.cli.cluster.ApiServer.Answer;
import io.github.kubesealj.cli.terminal.UserError;

/** Why a call to a controller through the API server's proxy came to nothing. */
final class ProxyProblem {
  static final String LOG_IN =
      "the cluster does not accept the credentials of this context: log in again";

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int TOO_LARGE = 413;
  private static final int UNREADABLE = 422;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private ProxyProblem() {}

  /**
   * The error to end with.
   *
   * @param what was tried, as upstream begins the message
   */
  static UserError of(String what, Answer answer, ControllerName controller) {
    return new UserError(
        what + ": " + ApiStatus.message(answer).orElseGet(() -> inOurWords(answer.status())),
        hint(answer, controller));
  }

  private static String inOurWords(int status) {
    return switch (status) {
      case UNAUTHORIZED -> "Unauthorized";
      case NOT_FOUND -> "404 page not found";
      case TOO_LARGE -> "the document is larger than the controller accepts (413)";
      case UNREADABLE -> "the controller cannot read it as one SealedSecret (422)";
      case TOO_MANY -> "the controller's rate limit is exceeded, and waiting did not help (429)";
      default -> "the controller answered " + status + " and gave no reason";
    };
  }

  private static String hint(Answer answer, ControllerName controller) {
    return switch (answer.status()) {
      case UNAUTHORIZED -> LOG_IN;
      case FORBIDDEN ->
          "ask for get and create on services/proxy of http:%s: and http:%s:http in namespace %s"
              .formatted(controller.name(), controller.name(), controller.namespace());
      case NOT_FOUND ->
          ApiStatus.message(answer).isEmpty()
              ? controller.shown() + " has no such page: is it the controller, and recent enough?"
              : isItRunning(controller);
      case TOO_LARGE -> "split it into several SealedSecrets";
      case UNREADABLE -> "check its apiVersion, kind and fields";
      case TOO_MANY -> "try again later, or raise the controller's --rate-limit";
      case SERVER_ERROR ->
          "the log of the controller " + controller.shown() + " says more; has it a key?";
      default -> isItRunning(controller);
    };
  }

  private static String isItRunning(ControllerName controller) {
    return "is the controller "
        + controller.shown()
        + " running, and may the API server reach it (NetworkPolicy, a private cluster's firewall)?";
  }
}
