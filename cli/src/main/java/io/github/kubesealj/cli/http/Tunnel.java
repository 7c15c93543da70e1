package io.github.kubesealj.cli.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** Asks a proxy to lead a connection on to a server. */
final class Tunnel {
  private static final int MOST_HEADER_BYTES = 64 * 1024;
  private static final int SOCKS_VERSION = 5;
  private static final int NO_AUTHENTICATION = 0;
  private static final int BY_PASSWORD = 2;
  private static final int LONGEST_TEXT = 255;

  private final ProxyAddress proxy;
  private final String host;
  private final int port;

  /** To this server, by name: it is the proxy that looks it up. */
  Tunnel(ProxyAddress proxy, String host, int port) {
    this.proxy = proxy;
    this.host = host;
    this.port = port;
  }

  /** Once it returns, the connection is to the server. */
  void open(Socket connection) throws IOException {
    try {
      if (proxy.kind() == ProxyAddress.Kind.SOCKS5) {
        socks5(connection);
      } else {
        connect(connection);
      }
    } catch (EOFException ended) {
      throw new ProxyException(proxy, "closed the connection");
    }
  }

  /** RFC 9110 §9.3.6. */
  private void connect(Socket connection) throws IOException {
    String authority = (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    String authorization = proxy.basicAuthorization();
    String request =
        "CONNECT %s HTTP/1.1\r\nHost: %s\r\n%s\r\n"
            .formatted(
                authority,
                authority,
                authorization == null ? "" : "Proxy-Authorization: " + authorization + "\r\n");
    connection.getOutputStream().write(request.getBytes(ISO_8859_1));
    connection.getOutputStream().flush();
    String status = header(connection.getInputStream()).lines().findFirst().orElse("");
    if (!status.matches("HTTP/1\\.[01] 2[0-9][0-9]( .*)?")) {
      String told = status.startsWith("HTTP/") ? status.replaceFirst("^\\S+ *", "") : "nonsense";
      throw new ProxyException(proxy, "answered " + told.replaceAll("\\p{Cntrl}", ""));
    }
  }

  /** Byte by byte: what follows belongs to the server. */
  private String header(InputStream in) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    int last = 0;
    while (last != 0x0d0a0d0a && (last & 0xffff) != 0x0a0a) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException();
      }
      header.write(next);
      last = last << 8 | next;
      if (header.size() > MOST_HEADER_BYTES) {
        throw new ProxyException(proxy, "answered nonsense");
      }
    }
    return header.toString(ISO_8859_1);
  }

  /** RFC 1928. */
  private void socks5(Socket connection) throws IOException {
    DataInputStream in = new DataInputStream(connection.getInputStream());
    int method = proxy.username() == null ? NO_AUTHENTICATION : BY_PASSWORD;
    send(connection, new byte[] {SOCKS_VERSION, 1, (byte) method});
    if (in.readUnsignedByte() != SOCKS_VERSION) {
      throw new ProxyException(proxy, "does not speak SOCKS 5");
    }
    if (in.readUnsignedByte() != method) {
      throw new ProxyException(
          proxy, method == BY_PASSWORD ? "takes no password" : "wants a username and password");
    }
    if (method == BY_PASSWORD) {
      authenticate(connection, in);
    }
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(new byte[] {SOCKS_VERSION, 1, 0});
    writeServer(request);
    request.write(port >> 8);
    request.write(port);
    send(connection, request.toByteArray());
    readReply(in);
  }

  private void writeServer(ByteArrayOutputStream request) throws ProxyException {
    byte[] address = Addresses.literal(host).map(java.net.InetAddress::getAddress).orElse(null);
    if (address == null) {
      request.write(3);
      writeText(request, host);
    } else {
      request.write(address.length == 4 ? 1 : 4);
      request.writeBytes(address);
    }
  }

  /** RFC 1929. */
  private void authenticate(Socket connection, DataInputStream in) throws IOException {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.write(1);
    writeText(request, proxy.username() == null ? "" : proxy.username());
    writeText(request, proxy.password());
    send(connection, request.toByteArray());
    in.readUnsignedByte();
    if (in.readUnsignedByte() != 0) {
      throw new ProxyException(proxy, "refused the username or password");
    }
  }

  private void readReply(DataInputStream in) throws IOException {
    in.readUnsignedByte();
    int reply = in.readUnsignedByte();
    if (reply != 0) {
      throw new ProxyException(proxy, "cannot reach " + host + ":" + port + ": " + words(reply));
    }
    in.readUnsignedByte();
    int bytes =
        switch (in.readUnsignedByte()) {
          case 1 -> 4;
          case 4 -> 16;
          default -> in.readUnsignedByte();
        };
    in.readFully(new byte[bytes + 2]);
  }

  private static String words(int reply) {
    return switch (reply) {
      case 2 -> "its rules forbid it";
      case 3 -> "network unreachable";
      case 4 -> "host unreachable";
      case 5 -> "connection refused";
      case 6 -> "no answer in time";
      default -> "SOCKS error " + reply;
    };
  }

  private void writeText(ByteArrayOutputStream request, String text) throws ProxyException {
    byte[] bytes = text.getBytes(UTF_8);
    if (bytes.length > LONGEST_TEXT) {
      throw new ProxyException(proxy, "takes no name or password as long as this one");
    }
    request.write(bytes.length);
    request.writeBytes(bytes);
  }

  private static void send(Socket connection, byte[] bytes) throws IOException {
    connection.getOutputStream().write(bytes);
    connection.getOutputStream().flush();
  }
}
