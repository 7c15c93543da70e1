package io.github.kubesealj.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.github.kubesealj.cli.Kubeseal;
import io.github.kubesealj.cli.terminal.ExitCode;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.controller.Config;
import io.github.kubesealj.controller.Controller;
import io.github.kubesealj.controller.StartException;
import io.github.kubesealj.controller.http.ListenAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The steps themselves. Throws if one of them does not do what it shows. */
final class Walk {
  private static final String CONTROLLER_NAMESPACE = "kube-system";
  private static final String NAMESPACE = "default";
  private static final String NAME = "database";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path root;
  private final ApiServer server;
  private final Narrator narrator;

  Walk(Path root, ApiServer server, Narrator narrator) {
    this.root = root;
    this.server = server;
    this.narrator = narrator;
  }

  void run() throws IOException, InterruptedException, StartException {
    Path folder = Files.createTempDirectory("kubeseal-demo");
    narrator.step(server.description());
    try (KubernetesClient client = server.client();
        KubernetesClient controllersClient = server.client()) {
      narrator.step("The controller starts and makes its sealing key");
      try (Controller controller = startController(client, controllersClient)) {
        fetchCertificate(controller, folder.resolve("cluster.pem"));
        seal(folder);
        apply(client, folder.resolve("sealed-secret.yaml"));
        open(client);
        showStatus(client);
        narrator.plain(
            """

            Done. On your own cluster:

               kubectl apply -f src/main/kubernetes/
               kubectl create secret generic database --from-literal=password=... --dry-run=client -o yaml > secret.yaml
               ./kubeseal -f secret.yaml -w sealed-secret.yaml
               kubectl apply -f sealed-secret.yaml
               kubectl get secret database -o yaml
            """);
      }
    } finally {
      Files.deleteIfExists(folder.resolve("cluster.pem"));
      Files.deleteIfExists(folder.resolve("sealed-secret.yaml"));
      Files.deleteIfExists(folder);
    }
  }

  private Controller startController(KubernetesClient client, KubernetesClient controllersClient)
      throws StartException, InterruptedException {
    for (String namespace : new String[] {CONTROLLER_NAMESPACE, NAMESPACE}) {
      if (client.namespaces().withName(namespace).get() == null) {
        client
            .resource(
                new NamespaceBuilder().withNewMetadata().withName(namespace).endMetadata().build())
            .create();
      }
    }
    Controller controller =
        Controller.start(
            Config.defaults(CONTROLLER_NAMESPACE).withListen(new ListenAddress("127.0.0.1", 0)),
            controllersClient,
            Clock.systemUTC());
    check(controller.awaitReady(PATIENCE), "the controller did not become ready");
    client
        .secrets()
        .inNamespace(CONTROLLER_NAMESPACE)
        .withLabel("sealedsecrets.bitnami.com/sealed-secrets-key", "active")
        .list()
        .getItems()
        .forEach(key -> narrator.show("key Secret " + key.getMetadata().getName()));
    return controller;
  }

  private void fetchCertificate(Controller controller, Path file)
      throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      URI uri =
          URI.create("http://127.0.0.1:" + controller.httpAddress().getPort() + "/v1/cert.pem");
      HttpResponse<Path> response =
          http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofFile(file));
      check(response.statusCode() == 200, "the controller served no certificate");
    }
  }

  private void seal(Path folder) throws IOException {
    Path secret = root.resolve("keys-example/secret.yaml");
    narrator.step("A Secret, which must never be committed");
    narrator.command("cat secret.yaml");
    narrator.show(Files.readString(secret));

    narrator.step("Sealed, it may be");
    narrator.command("kubeseal --cert cluster.pem -f secret.yaml -w sealed-secret.yaml");
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    ExitCode exit =
        new Kubeseal(
                new Terminal(
                    InputStream.nullInputStream(),
                    new ByteArrayOutputStream(),
                    new PrintStream(errors, true, UTF_8),
                    Map.of(),
                    folder,
                    false,
                    false,
                    InstantSource.system()))
            .run("--cert", "cluster.pem", "-f", secret.toString(), "-w", "sealed-secret.yaml");
    check(exit == ExitCode.OK, "kubeseal: " + errors.toString(UTF_8));
    narrator.show(Files.readString(folder.resolve("sealed-secret.yaml")));
  }

  private void apply(KubernetesClient client, Path sealed) throws IOException {
    narrator.step("Applied, the controller sees it");
    narrator.command("kubectl apply -f sealed-secret.yaml");
    try (InputStream in = Files.newInputStream(sealed)) {
      client.load(in).create();
    }
    narrator.show("sealedsecret.bitnami.com/" + NAME + " created");
  }

  private void open(KubernetesClient client) {
    Secret secret =
        client
            .secrets()
            .inNamespace(NAMESPACE)
            .withName(NAME)
            .waitUntilCondition(
                found -> found != null && found.getData() != null,
                PATIENCE.toSeconds(),
                TimeUnit.SECONDS);
    narrator.step("And opens it into a Secret, owned by the SealedSecret");
    narrator.command("kubectl get secret " + NAME + " -o yaml");
    secret.getMetadata().setManagedFields(null);
    narrator.show(Serialization.asYaml(secret));
    String password = secret.getData().getOrDefault("password", "");
    check(
        new String(Base64.getDecoder().decode(password), UTF_8).equals("not-a-real-password"),
        "the opened Secret is not the one that was sealed");
  }

  private void showStatus(KubernetesClient client) {
    GenericKubernetesResource sealed =
        client
            .genericKubernetesResources("bitnami.com/v1alpha1", "SealedSecret")
            .inNamespace(NAMESPACE)
            .withName(NAME)
            .waitUntilCondition(
                found -> found != null && found.getAdditionalProperties().containsKey("status"),
                PATIENCE.toSeconds(),
                TimeUnit.SECONDS);
    narrator.step("And says so in the status of the SealedSecret");
    narrator.command("kubectl get sealedsecret " + NAME + " -o yaml");
    narrator.show(
        Serialization.asYaml(
            Map.of("status", sealed.getAdditionalProperties().getOrDefault("status", ""))));
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
