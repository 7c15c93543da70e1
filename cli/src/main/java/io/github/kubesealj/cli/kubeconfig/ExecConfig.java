package io.github.kubesealj.cli.kubeconfig;

import io.github.kubesealj.cli.terminal.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program that makes credentials, as a kubeconfig describes it.
 *
 * @param apiVersion {@code client.authentication.k8s.io/v1} or {@code …/v1beta1}
 * @param command a path, or a name to be found on the PATH
 * @param environment put over the own one; may hold credentials
 * @param installHint what its maker says to people who lack it, on one line; null for nothing
 */
public record ExecConfig(
    String apiVersion,
    String command,
    List<String> arguments,
    Map<String, String> environment,
    @Nullable String installHint,
    boolean provideClusterInfo,
    InteractiveMode interactiveMode) {
  private static final String GROUP = "client.authentication.k8s.io/";

  /** Whether it may ask the person at standard input. */
  public enum InteractiveMode {
    /** It does not ask. */
    NEVER,
    /** It asks if somebody is there. */
    IF_AVAILABLE,
    /** It is of no use where nobody is there. */
    ALWAYS
  }

  /** Copies. */
  public ExecConfig {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }

  static ExecConfig of(Fields exec) throws UserError {
    Map<String, String> environment = new LinkedHashMap<>();
    for (Fields variable : exec.list("env")) {
      String value = variable.text("value");
      environment.put(variable.required("name"), value == null ? "" : value);
    }
    String apiVersion = apiVersion(exec);
    return new ExecConfig(
        apiVersion,
        command(exec),
        exec.texts("args"),
        environment,
        oneLine(exec.text("installHint")),
        exec.isOn("provideClusterInfo"),
        interactiveMode(exec, apiVersion));
  }

  private static String apiVersion(Fields exec) throws UserError {
    String version = exec.required("apiVersion");
    if (!version.equals(GROUP + "v1") && !version.equals(GROUP + "v1beta1")) {
      throw new UserError(
          "%s: %s is not supported".formatted(exec.at("apiVersion"), version),
          "v1 and v1beta1 of client.authentication.k8s.io are; update the plugin and have it write"
              + " the kubeconfig again");
    }
    return version;
  }

  /** Only what has a separator is a path; anything else is looked for on the PATH. */
  private static String command(Fields exec) throws UserError {
    String command = exec.required("command");
    return command.indexOf('/') >= 0 || command.indexOf(java.io.File.separatorChar) >= 0
        ? exec.folder().resolve(command).normalize().toString()
        : command;
  }

  private static InteractiveMode interactiveMode(Fields exec, String apiVersion) throws UserError {
    String mode = exec.text("interactiveMode");
    return switch (mode == null && !apiVersion.endsWith("/v1") ? "IfAvailable" : mode) {
      case null -> throw new UserError(exec.at("interactiveMode") + " is missing");
      case "Never" -> InteractiveMode.NEVER;
      case "IfAvailable" -> InteractiveMode.IF_AVAILABLE;
      case "Always" -> InteractiveMode.ALWAYS;
      default ->
          throw new UserError(
              exec.at("interactiveMode") + ": Never, IfAvailable or Always is expected");
    };
  }

  /** Without what could steer a terminal. */
  private static @Nullable String oneLine(@Nullable String hint) {
    return hint == null ? null : hint.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  @Override
  public String toString() {
    return "ExecConfig[" + command + "]";
  }
}
