package io.github.kubesealj.cli.credentials;

import io.github.kubesealj.cli.kubeconfig.Cluster;
import io.github.kubesealj.cli.kubeconfig.ExecConfig;
import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.manifest.ManifestFormat;
import io.github.kubesealj.core.manifest.ManifestWriter;
import io.github.kubesealj.core.model.JsonValue;
import io.github.kubesealj.core.model.JsonValue.JsonBoolean;
import io.github.kubesealj.core.model.JsonValue.JsonObject;
import io.github.kubesealj.core.model.JsonValue.JsonString;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a plugin is told, in KUBERNETES_EXEC_INFO: an ExecCredential without status. */
final class ExecRequest {
  private ExecRequest() {}

  static String json(ExecConfig exec, Cluster cluster, boolean interactive) throws UserError {
    Map<String, JsonValue> spec = new LinkedHashMap<>();
    if (exec.provideClusterInfo()) {
      spec.put("cluster", cluster(cluster));
    }
    spec.put("interactive", new JsonBoolean(interactive));
    Map<String, JsonValue> credential = new LinkedHashMap<>();
    credential.put("kind", new JsonString("ExecCredential"));
    credential.put("apiVersion", new JsonString(exec.apiVersion()));
    credential.put("spec", new JsonObject(spec));
    return ManifestWriter.write(new JsonObject(credential), ManifestFormat.JSON);
  }

  private static JsonObject cluster(Cluster cluster) throws UserError {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    fields.put("server", new JsonString(cluster.server()));
    put(fields, "tls-server-name", cluster.tlsServerName());
    if (cluster.insecureSkipTlsVerify()) {
      fields.put("insecure-skip-tls-verify", new JsonBoolean(true));
    }
    if (cluster.certificateAuthority() != null) {
      put(
          fields,
          "certificate-authority-data",
          Base64.getEncoder().encodeToString(cluster.certificateAuthority().read()));
    }
    put(fields, "proxy-url", cluster.proxyUrl());
    if (cluster.disableCompression()) {
      fields.put("disable-compression", new JsonBoolean(true));
    }
    if (cluster.execConfig() != null) {
      fields.put("config", cluster.execConfig());
    }
    return new JsonObject(fields);
  }

  private static void put(Map<String, JsonValue> fields, String name, @Nullable String text) {
    if (text != null) {
      fields.put(name, new JsonString(text));
    }
  }
}
