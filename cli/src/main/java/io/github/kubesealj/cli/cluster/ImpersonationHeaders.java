package io.github.kubesealj.cli.cluster;

import io.github.kubesealj.cli.kubeconfig.Impersonation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headers that ask an API server to take one user for another. */
final class ImpersonationHeaders {
  private ImpersonationHeaders() {}

  static Map<String, List<String>> of(Impersonation impersonation) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    if (impersonation.user() != null) {
      headers.put("Impersonate-User", List.of(impersonation.user()));
    }
    if (impersonation.uid() != null) {
      headers.put("Impersonate-Uid", List.of(impersonation.uid()));
    }
    if (!impersonation.groups().isEmpty()) {
      headers.put("Impersonate-Group", impersonation.groups());
    }
    impersonation
        .extra()
        .forEach((key, values) -> headers.put("Impersonate-Extra-" + escaped(key), values));
    return headers;
  }

  /** Whatever is not allowed in a header's name goes by its bytes, with percent signs. */
  private static String escaped(String key) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if ((c < 128 && Character.isLetterOrDigit(c)) || "!#$&'*+-.^_`|~".indexOf(c) >= 0) {
        escaped.append(c);
      } else {
        escaped.append("%%%02X".formatted(b & 0xff));
      }
    }
    return escaped.toString();
  }
}
