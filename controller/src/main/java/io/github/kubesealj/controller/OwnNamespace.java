package io.github.kubesealj.controller;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Which namespace the controller runs in. */
final class OwnNamespace {
  static final String SERVICE_ACCOUNT_FILE =
      "/var/run/secrets/kubernetes.io/serviceaccount/namespace";

  private OwnNamespace() {}

  /** {@code POD_NAMESPACE}, else the service account's namespace, else {@code default}. */
  static String find(Map<String, String> environment, Path serviceAccountFile) {
    String given = environment.getOrDefault("POD_NAMESPACE", "");
    if (!given.isEmpty()) {
      return given;
    }
    try {
      String text = Files.readString(serviceAccountFile).strip();
      return text.isEmpty() ? "default" : text;
    } catch (IOException notInAPod) {
      return "default";
    }
  }
}
