package io.github.kubesealj.controller.kube;

import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.client.KubernetesClientException;

/** What to tell of a request that failed. Pure. */
public final class ApiErrors {
  private ApiErrors() {}

  /**
   * The API server's own words where it answered; else the kind of I/O error and nothing of its
   * text, which the library makes of the request. The server names fields and keys, never a value.
   */
  public static String text(KubernetesClientException failure) {
    Status status = failure.getStatus();
    if (status != null && status.getMessage() != null && !status.getMessage().isEmpty()) {
      return status.getMessage();
    }
    if (failure.getCode() > 0) {
      return "the API server answered " + failure.getCode();
    }
    Throwable root = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return "the API server could not be reached: " + root.getClass().getSimpleName();
  }
}
