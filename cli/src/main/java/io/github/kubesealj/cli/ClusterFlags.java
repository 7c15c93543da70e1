package io.github.kubesealj.cli;

import io.github.kubesealj.cli.kubeconfig.Overrides;
import io.github.kubesealj.flags.Completion;
import io.github.kubesealj.flags.Flag;
import io.github.kubesealj.flags.FlagType;
import io.github.kubesealj.flags.FlagValues;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How to reach a cluster: the flags kubectl has for that, which win over the kubeconfig. */
final class ClusterFlags {
  static final Flag NAMESPACE =
      Flag.of("namespace", new NamespaceType(), "", "Namespace of the Secret").or("n");
  static final Flag KUBECONFIG =
      file("kubeconfig", "Kubeconfig file, over KUBECONFIG and ~/.kube/config");
  static final Flag CONTEXT = Flag.text("context", "", "Context of the kubeconfig");
  static final Flag CLUSTER = Flag.text("cluster", "", "Cluster of the kubeconfig");
  static final Flag USER = Flag.text("user", "", "User of the kubeconfig");
  static final Flag SERVER = Flag.text("server", "", "Address of the API server").labelled("URL");
  static final Flag TOKEN = Flag.text("token", "", "Bearer token for the API server");
  static final Flag USERNAME = Flag.text("username", "", "User name for basic authentication");
  static final Flag PASSWORD = Flag.text("password", "", "Password for basic authentication");
  static final Flag AS = Flag.text("as", "", "User to impersonate");
  static final Flag AS_UID = Flag.text("as-uid", "", "UID to impersonate");
  static final Flag AS_GROUP =
      Flag.array("as-group", "Group to impersonate; repeat it for several").labelled("string");
  static final Flag CERTIFICATE_AUTHORITY =
      file("certificate-authority", "Certificates of the authority that vouches for the server");
  static final Flag CLIENT_CERTIFICATE =
      file("client-certificate", "Client certificate to show to the server");
  static final Flag CLIENT_KEY = file("client-key", "Private key of the client certificate");
  static final Flag TLS_SERVER_NAME =
      Flag.text("tls-server-name", "", "Name the server's certificate must have, if not its host");
  static final Flag PROXY_URL =
      Flag.text("proxy-url", "", "Proxy to reach the server through").labelled("URL");
  static final Flag INSECURE_SKIP_TLS_VERIFY =
      Flag.toggle("insecure-skip-tls-verify", false, "Do not check who the server is: unsafe");
  static final Flag DISABLE_COMPRESSION =
      Flag.toggle("disable-compression", false, "Ask the server for uncompressed answers");
  static final Flag REQUEST_TIMEOUT =
      Flag.text(
              "request-timeout",
              "0",
              "How long to wait for an answer: 5, 5s, 2m, 1h; 0 for ever; not given, 10 s")
          .labelled("duration");

  /** Those that help shows under cluster access; the namespace is shown with names. */
  static final List<Flag> ALL =
      List.of(
          KUBECONFIG,
          CONTEXT,
          CLUSTER,
          USER,
          SERVER,
          TOKEN,
          USERNAME,
          PASSWORD,
          AS,
          AS_UID,
          AS_GROUP,
          CERTIFICATE_AUTHORITY,
          CLIENT_CERTIFICATE,
          CLIENT_KEY,
          TLS_SERVER_NAME,
          PROXY_URL,
          INSECURE_SKIP_TLS_VERIFY,
          DISABLE_COMPRESSION,
          REQUEST_TIMEOUT);

  private ClusterFlags() {}

  /** What they put over the kubeconfig. */
  static Overrides overrides(FlagValues flags) {
    return new Overrides(
        given(flags, KUBECONFIG),
        given(flags, CONTEXT),
        given(flags, NAMESPACE),
        new Overrides.Cluster(
            given(flags, CLUSTER),
            given(flags, SERVER),
            given(flags, TLS_SERVER_NAME),
            given(flags, CERTIFICATE_AUTHORITY),
            switched(flags, INSECURE_SKIP_TLS_VERIFY),
            given(flags, PROXY_URL),
            switched(flags, DISABLE_COMPRESSION)),
        new Overrides.User(
            given(flags, USER),
            given(flags, TOKEN),
            given(flags, USERNAME),
            given(flags, PASSWORD),
            given(flags, CLIENT_CERTIFICATE),
            given(flags, CLIENT_KEY),
            given(flags, AS),
            given(flags, AS_UID),
            flags.list(AS_GROUP)),
        flags.isSet(REQUEST_TIMEOUT) ? given(flags, REQUEST_TIMEOUT) : null);
  }

  private static @Nullable String given(FlagValues flags, Flag flag) {
    String text = flags.text(flag);
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Boolean switched(FlagValues flags, Flag flag) {
    return flags.isSet(flag) ? flags.isOn(flag) : null;
  }

  private static Flag file(String name, String help) {
    return Flag.text(name, "", help).labelled("file").completedBy(new Completion.Files());
  }

  /** A name, which may be written as kubectl prints it: {@code namespace/x}. */
  private record NamespaceType() implements FlagType {
    private static final List<String> PREFIXES = List.of("namespaces/", "namespace/", "ns/");

    @Override
    public String label() {
      return "string";
    }

    @Override
    public List<String> read(String argument) {
      String lower = argument.toLowerCase(Locale.ROOT);
      for (String prefix : PREFIXES) {
        if (lower.startsWith(prefix) && argument.length() > prefix.length()) {
          return List.of(argument.substring(prefix.length()));
        }
      }
      return List.of(argument);
    }

    @Override
    public String expected() {
      return "a name is expected";
    }
  }
}
