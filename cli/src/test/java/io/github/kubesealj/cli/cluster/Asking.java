package io.github.kubesealj.cli.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.kubeconfig.Overrides;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Asks a controller with surroundings of the test's making. */
final class Asking {
  static final ControllerAddress USUAL =
      new ControllerAddress("kube-system", "sealed-secrets-controller", false, Overrides.NONE);

  private static final Path KEYS = Path.of("../keys-example/vectors/keys").toAbsolutePath();

  private final FakeApiServer api;
  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private InstantSource clock = InstantSource.fixed(Instant.parse("2026-12-01T00:00:00Z"));

  Asking(FakeApiServer api) {
    this.api = api;
  }

  static ControllerAddress named(String namespace, String name) {
    return new ControllerAddress(namespace, name, true, Overrides.NONE);
  }

  /** A certificate made by upstream's code. */
  static String certificate(String file) {
    return read(KEYS.resolve(file));
  }

  /** What it printed of the key. */
  static String fingerprint(String key) {
    return read(KEYS.resolve(key).resolve("fingerprint")).strip();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Asking environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Asking at(String instant) {
    clock = InstantSource.fixed(Instant.parse(instant));
    return this;
  }

  ControllerService service(ControllerAddress address) {
    return new ControllerService(api, terminal(), address);
  }

  Terminal terminal() {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(),
        new PrintStream(err, true, UTF_8),
        environment,
        Path.of("/"),
        false,
        false,
        clock);
  }

  /** One run of the command. */
  String certificate(ControllerAddress address) throws UserError {
    ControllerService service = service(address);
    return new String(service.certificate(), UTF_8);
  }

  /** What people were told since the last call. */
  String told() {
    String text = err.toString(UTF_8);
    err.reset();
    return text;
  }
}
