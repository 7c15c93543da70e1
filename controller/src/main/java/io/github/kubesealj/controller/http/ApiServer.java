package io.github.kubesealj.controller.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The HTTP server of the controller: plain HTTP, no authentication, a virtual thread a request. */
public final class ApiServer implements AutoCloseable {
  private static final int DRAIN_SECONDS = 2;

  private final HttpServer server;
  private final ExecutorService threads;

  private ApiServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Binds and serves.
   *
   * @throws IOException if the address cannot be bound
   */
  public static ApiServer start(ListenAddress address, Pages pages) throws IOException {
    HttpServer server = HttpServer.create(address.toSocketAddress(), 0);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/", new PageHandler(pages));
    server.start();
    return new ApiServer(server, threads);
  }

  /** Where it listens, with the port that was bound. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /** Takes no more requests and gives running ones two seconds. */
  @Override
  public void close() {
    server.stop(DRAIN_SECONDS);
    threads.shutdownNow();
  }
}
