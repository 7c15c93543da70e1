package io.github.kubesealj.cli.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that leads every connection to one port, and notes what it was asked for. */
final class TinyProxy implements AutoCloseable {
  private final ServerSocket socket;
  private final int target;
  private final boolean socks;
  private final String secret;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private TinyProxy(ServerSocket socket, int target, boolean socks, String secret) {
    this.socket = socket;
    this.target = target;
    this.socks = socks;
    this.secret = secret;
    Thread.ofVirtual().start(this::accept);
  }

  /** HTTP's CONNECT; the secret is the header it wants, empty for none. */
  static TinyProxy http(ServerSocket socket, int target, String secret) {
    return new TinyProxy(socket, target, false, secret);
  }

  /** SOCKS 5; the secret is {@code user:password}, empty for none. */
  static TinyProxy socks(int target, String secret) throws IOException {
    return new TinyProxy(plain(), target, true, secret);
  }

  static ServerSocket plain() throws IOException {
    return new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
  }

  int port() {
    return socket.getLocalPort();
  }

  List<String> asked() {
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
      if (socks ? greetSocks(client) : greetHttp(client)) {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
          Thread back = Thread.ofVirtual().start(() -> copy(server, client));
          copy(client, server);
          back.join();
        }
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

  private boolean greetHttp(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1), 1);
    String first = String.valueOf(in.readLine());
    String authorization = "";
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      if (line.startsWith("Proxy-Authorization: ")) {
        authorization = line.substring("Proxy-Authorization: ".length());
      }
      asked.add(line);
    }
    asked.addFirst(first);
    boolean welcome = authorization.equals(secret);
    client
        .getOutputStream()
        .write(
            (welcome
                    ? "HTTP/1.1 200 Connection established\r\nVia: x\r\n\r\n"
                    : "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
                .getBytes(ISO_8859_1));
    return welcome;
  }

  private boolean greetSocks(Socket client) throws IOException {
    DataInputStream in = new DataInputStream(client.getInputStream());
    OutputStream out = client.getOutputStream();
    in.readUnsignedByte();
    byte[] methods = in.readNBytes(in.readUnsignedByte());
    int wanted = secret.isEmpty() ? 0 : 2;
    if (methods[0] != wanted) {
      out.write(new byte[] {5, (byte) 0xff});
      return false;
    }
    out.write(new byte[] {5, (byte) wanted});
    if (wanted == 2) {
      in.readUnsignedByte();
      String pair = text(in) + ":" + text(in);
      out.write(new byte[] {1, (byte) (pair.equals(secret) ? 0 : 1)});
      if (!pair.equals(secret)) {
        return false;
      }
    }
    in.readNBytes(3);
    String host = in.readUnsignedByte() == 3 ? text(in) : address(in);
    asked.add(host + ":" + in.readUnsignedShort());
    boolean refused = host.equals("refused.example");
    out.write(new byte[] {5, (byte) (refused ? 5 : 0), 0, 1, 0, 0, 0, 0, 0, 0});
    return !refused;
  }

  private static String address(InputStream in) throws IOException {
    return InetAddress.getByAddress(in.readNBytes(4)).getHostAddress();
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readUnsignedByte()), ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
