package io.github.kubesealj.controller.reconcile;

import static io.github.kubesealj.controller.reconcile.Targets.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.api.model.StatusBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApiProblemTest {
  private static final TargetSecret OPEN = target(false);
  private static final TargetSecret IMMUTABLE = target(true);

  private static TargetSecret target(boolean immutable) {
    return new TargetSecret(
        new SecretBuilder()
            .withNewMetadata()
            .withName("db")
            .endMetadata()
            .withImmutable(immutable)
            .build());
  }

  private static KubernetesClientException refused(int code, String field, String reason) {
    Status status =
        new StatusBuilder()
            .withCode(code)
            .withMessage("the server's words")
            .withNewDetails()
            .addNewCause(field, "in any language", reason)
            .endDetails()
            .build();
    return new KubernetesClientException(status);
  }

  @Test
  void knowsAnImmutableTargetByItsCause() {
    Optional<Problem> problem =
        ApiProblem.permanent(refused(422, "data", "FieldValueForbidden"), OWNER, IMMUTABLE);

    assertThat(problem)
        .get()
        .extracting(Problem::reason)
        .isEqualTo(ConditionReason.TARGET_IMMUTABLE);
    assertThat(problem).get().extracting(Problem::message).isEqualTo("the server's words");
    assertThat(problem.orElseThrow().eventMessage())
        .startsWith("Error updating app/db: the target Secret is immutable. Once a Secret is");
  }

  @Test
  void knowsAChangedTypeByItsCause() {
    assertThat(ApiProblem.permanent(refused(422, "type", "FieldValueInvalid"), OWNER, OPEN))
        .get()
        .extracting(Problem::reason)
        .isEqualTo(ConditionReason.TARGET_TYPE_DIFFERS);
  }

  @Test
  void triesEverythingElseAgain() {
    assertThat(ApiProblem.permanent(refused(422, "data", "FieldValueForbidden"), OWNER, OPEN))
        .isEmpty();
    assertThat(ApiProblem.permanent(refused(403, "type", "FieldValueInvalid"), OWNER, OPEN))
        .isEmpty();
    assertThat(
            ApiProblem.permanent(refused(422, "metadata.labels", "FieldValueInvalid"), OWNER, OPEN))
        .isEmpty();
  }

  @Test
  void namesTheKindOfAConnectionErrorOnly() {
    KubernetesClientException broken =
        new KubernetesClientException(
            "PUT of hunter2 failed", new IOException("hunter2", new ConnectException("hunter2")));

    assertThat(ApiProblem.of(broken).message())
        .isEqualTo("the API server could not be reached: ConnectException");
  }
}
