package io.github.kubesealj.cli.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.kubesealj.cli.badinput.BadInput.Given.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that answers as a scenario says, and a port beside it that nobody listens on. */
public final class ScriptedServer implements AutoCloseable {
  private final HttpServer server;
  private final Socket closedPort = new Socket();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch over = new CountDownLatch(1);

  /** Starts it; a path that no answer fits is not found. */
  public ScriptedServer(List<Answer> answers) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server = HttpServer.create(anyPort, 0);
    server.setExecutor(threads);
    answers.forEach(answer -> server.createContext(answer.path(), http -> answer(http, answer)));
    server.start();
    closedPort.bind(anyPort); // reserved, so that nobody else may listen there either
  }

  /** Its port. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** A port where connections are refused. */
  public int closedPort() {
    return closedPort.getLocalPort();
  }

  private void answer(HttpExchange http, Answer answer) throws IOException {
    String[] what = answer.what().split(" ", 2);
    try (http) {
      switch (what[0]) {
        case "hang" -> over.await();
        case "endless" -> {
          http.sendResponseHeaders(200, 0);
          byte[] more = new byte[1 << 16];
          while (over.getCount() > 0) {
            http.getResponseBody().write(more);
          }
        }
        default -> {
          if (what.length > 1) {
            http.getResponseHeaders().add("Location", what[1]);
          }
          byte[] body = answer.body().getBytes(UTF_8);
          http.getResponseHeaders()
              .add(
                  "Content-Type",
                  body.length > 0 && body[0] == '{' ? "application/json" : "text/plain");
          http.sendResponseHeaders(Integer.parseInt(what[0]), body.length == 0 ? -1 : body.length);
          http.getResponseBody().write(body);
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
    closedPort.close();
  }
}
