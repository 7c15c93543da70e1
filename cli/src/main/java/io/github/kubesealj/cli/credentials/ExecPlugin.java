package io.github.kubesealj.cli.credentials;

import io.github.kubesealj.cli.kubeconfig.Cluster;
import io.github.kubesealj.cli.kubeconfig.ExecConfig;
import io.github.kubesealj.cli.kubeconfig.ExecConfig.InteractiveMode;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Runs a credential plugin (client.authentication.k8s.io). What it says on standard error reaches
 * the user; what it answers reaches nobody.
 */
final class ExecPlugin {
  private static final int MOST_BYTES = 1 << 20;

  private final Terminal terminal;
  private final ExecConfig exec;
  private final String user;

  ExecPlugin(Terminal terminal, ExecConfig exec, String user) {
    this.terminal = terminal;
    this.exec = exec;
    this.user = user;
  }

  /** Takes as long as the plugin takes: it may wait for a person to log in. */
  Credentials run(Cluster cluster) throws UserError {
    boolean interactive = interactive();
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.directory(terminal.directory().toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.putAll(terminal.environment());
    environment.putAll(exec.environment());
    environment.put("KUBERNETES_EXEC_INFO", ExecRequest.json(exec, cluster, interactive));
    if (interactive) {
      builder.redirectInput(ProcessBuilder.Redirect.INHERIT);
    }
    if (terminal.attended()) {
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    }
    return ExecAnswer.credentials(answer(builder), exec, user);
  }

  private boolean interactive() throws UserError {
    if (exec.interactiveMode() == InteractiveMode.ALWAYS && !terminal.interactive()) {
      throw problem("needs a person at standard input, and there is none");
    }
    return exec.interactiveMode() != InteractiveMode.NEVER && terminal.interactive();
  }

  private byte[] answer(ProcessBuilder builder) throws UserError {
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw problem(mayBeThere() ? "cannot be run: permission denied or no program" : "not found");
    }
    Thread errors = passOn(process.getErrorStream());
    try (InputStream out = process.getInputStream()) {
      process.getOutputStream().close();
      byte[] answer = out.readNBytes(MOST_BYTES + 1);
      int exit = process.waitFor();
      errors.join();
      if (exit != 0) {
        throw problem("failed with exit code " + exit);
      }
      if (answer.length > MOST_BYTES) {
        throw problem("answered more than a megabyte");
      }
      return answer;
    } catch (IOException e) {
      throw problem("did not answer");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw problem("was interrupted");
    } finally {
      process.destroy();
    }
  }

  private Thread passOn(InputStream from) {
    Thread thread =
        new Thread(
            () -> {
              try (from) {
                from.transferTo(terminal.err());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            "plugin's standard error");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private UserError problem(String what) {
    return ExecAnswer.problem(exec, user, what);
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(onPath());
    command.addAll(exec.arguments());
    return command;
  }

  /** A process is started by this JVM's PATH, which need not be the terminal's. */
  private String onPath() {
    String name = exec.command();
    if (isPath()) {
      return name;
    }
    return Arrays.stream(
            terminal.environment().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder).resolve(name))
        .filter(Files::isExecutable)
        .filter(Files::isRegularFile)
        .map(Path::toString)
        .findFirst()
        .orElse(name);
  }

  private boolean mayBeThere() {
    return isPath() && Files.exists(Path.of(exec.command()));
  }

  private boolean isPath() {
    return exec.command().indexOf('/') >= 0 || exec.command().indexOf(File.separatorChar) >= 0;
  }
}
