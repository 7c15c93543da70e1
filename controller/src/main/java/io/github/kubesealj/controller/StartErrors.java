package io.github.kubesealj.controller;

import io.fabric8.kubernetes.client.KubernetesClientException;

/** One line on why something failed at start. */
final class StartErrors {
  private StartErrors() {}

  /** The API server's own words if it answered, else what kind of thing went wrong. */
  static String text(Throwable failure) {
    boolean talking = false;
    Throwable root = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof KubernetesClientException refused) {
        talking = true;
        if (refused.getStatus() != null && refused.getStatus().getMessage() != null) {
          return oneLine(refused.getStatus().getMessage());
        }
      }
      root = cause;
    }
    if (talking) {
      return "the API server could not be reached: " + root.getClass().getSimpleName();
    }
    return oneLine(root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage());
  }

  /** Whether the API server does not know the kind of object that was asked for. */
  static boolean isUnknownKind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof KubernetesClientException refused && refused.getCode() == 404) {
        return true;
      }
    }
    return false;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }
}
