package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** An API server with nothing in it but the controller's Service and a proxy to it. */
final class FakeController implements AutoCloseable {
  private static final String SERVICE =
      "/api/v1/namespaces/kube-system/services/sealed-secrets-controller";
  private static final String PROXY =
      "/api/v1/namespaces/kube-system/services/http:sealed-secrets-controller:http/proxy/v1/";

  private final HttpServer server;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  /** What it answers to a POST. */
  record Answer(int status, String body) {}

  /** Answers every POST with what the function makes of its body. */
  FakeController(Function<String, Answer> answers) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", exchange -> answer(exchange, answers));
    server.start();
  }

  private void answer(HttpExchange exchange, Function<String, Answer> answers) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    Answer answer = new Answer(404, "{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"code\":404}");
    if (path.equals(SERVICE)) {
      answer =
          new Answer(
              200,
              "{\"kind\":\"Service\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":"
                  + "\"sealed-secrets-controller\",\"namespace\":\"kube-system\"},\"spec\":"
                  + "{\"ports\":[{\"name\":\"http\",\"port\":8080}]}}");
    } else if (path.startsWith(PROXY) && exchange.getRequestMethod().equals("POST")) {
      requests.add(path.substring(PROXY.length()) + " " + body);
      answer = answers.apply(body);
    }
    byte[] bytes = answer.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** What was posted: the last part of the path, a blank, the body. */
  List<String> requests() {
    return requests;
  }

  /** The command in this folder, with a kubeconfig that leads here. */
  RunningKubeseal kubeseal(Path folder) {
    String config =
        """
        apiVersion: v1
        kind: Config
        current-context: fake
        contexts: [{name: fake, context: {cluster: fake, user: fake}}]
        clusters: [{name: fake, cluster: {server: "http://127.0.0.1:%d"}}]
        users: [{name: fake, user: {token: t}}]
        """
            .formatted(server.getAddress().getPort());
    try {
      return new RunningKubeseal(folder)
          .environment("HOME", folder.toString())
          .environment(
              "KUBECONFIG",
              Files.writeString(Files.createTempFile("kubeconfig", null), config).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
