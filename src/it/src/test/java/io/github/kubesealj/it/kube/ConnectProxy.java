package io.github.kubesealj.it.kube;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP proxy that leads on to wherever it is asked to. */
public final class ConnectProxy implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private ConnectProxy(ServerSocket socket) {
    this.socket = socket;
  }

  /** On a free port of 127.0.0.1. */
  public static ConnectProxy start() throws IOException {
    ConnectProxy proxy = new ConnectProxy(new ServerSocket(0, 9, InetAddress.getLoopbackAddress()));
    Thread.ofVirtual().start(proxy::accept);
    return proxy;
  }

  /** Where it listens. */
  public int port() {
    return socket.getLocalPort();
  }

  /** The first line of every request. */
  public List<String> asked() {
    return asked;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1), 1);
      String request = String.valueOf(in.readLine());
      asked.add(request);
      String header = in.readLine();
      while (header != null && !header.isEmpty()) {
        header = in.readLine();
      }
      String[] server = request.split(" ", -1)[1].split(":", -1);
      try (Socket onward = new Socket(server[0], Integer.parseInt(server[1]))) {
        client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
        Thread back = Thread.ofVirtual().start(() -> copy(onward, client));
        copy(client, onward);
        back.join();
      }
    } catch (IOException | InterruptedException ended) {
      // the connection is gone
    }
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException ended) {
      // the connection is gone
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
