package io.github.kubesealj.controller.reconcile;

import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.api.model.StatusCause;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.kubesealj.controller.kube.ApiErrors;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Classifies what the API server answered, by code and causes, never by its English. Its texts name
 * fields and keys of a Secret, but no value of its data. Pure.
 */
final class ApiProblem {
  private static final int UNPROCESSABLE = 422;

  private ApiProblem() {}

  /** The server's own words where it answered; else the kind of I/O error. */
  static Problem of(KubernetesClientException failure) {
    return Problem.update(ConditionReason.UPDATE_FAILED, ApiErrors.text(failure));
  }

  /** A refusal that trying again cannot change. */
  static Optional<Problem> permanent(
      KubernetesClientException failure, Owner owner, TargetSecret before) {
    if (failure.getCode() != UNPROCESSABLE) {
      return Optional.empty();
    }
    if (before.immutable()
        && causes(failure).stream()
            .anyMatch(cause -> is(cause, "FieldValueForbidden", "data", "immutable"))) {
      return Optional.of(
          Problem.update(ConditionReason.TARGET_IMMUTABLE, ApiErrors.text(failure))
              .withEventMessage(
                  "Error updating "
                      + owner.namespace()
                      + "/"
                      + owner.name()
                      + ": the target Secret is immutable. Once a Secret is marked as immutable,"
                      + " it is not possible to revert this change nor to mutate the contents of"
                      + " the data field. You can only delete and recreate the Secret."));
    }
    if (causes(failure).stream().anyMatch(cause -> is(cause, "FieldValueInvalid", "type"))) {
      return Optional.of(
          Problem.update(ConditionReason.TARGET_TYPE_DIFFERS, ApiErrors.text(failure)));
    }
    return Optional.empty();
  }

  private static List<StatusCause> causes(KubernetesClientException failure) {
    Status status = failure.getStatus();
    return status == null || status.getDetails() == null || status.getDetails().getCauses() == null
        ? List.of()
        : status.getDetails().getCauses();
  }

  private static boolean is(StatusCause cause, String reason, String... fields) {
    @Nullable String field = cause.getField();
    return reason.equals(cause.getReason()) && field != null && List.of(fields).contains(field);
  }
}
