package io.github.kubesealj.controller;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.kubesealj.controller.log.LogFormat;
import io.github.kubesealj.controller.log.Logging;
import io.github.kubesealj.flags.FlagException;
import io.github.kubesealj.flags.FlagValues;
import io.github.kubesealj.flags.help.HelpText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** The {@code controller} command: wiring, signals, exit codes. */
public final class Main {
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private Main() {}

  /** Runs until a signal ends it: 0 then, 1 if it could not start, 2 for a wrong command line. */
  public static void main(String[] args) {
    int code = run(List.of(args));
    if (code >= 0) {
      System.exit(code);
    }
  }

  /** The exit code, or -1 if a controller is running now. */
  private static int run(List<String> args) {
    try {
      FlagValues flags = Flags.ALL.read(args, System.getenv());
      if (!flags.isHelpWanted() && flags.isOn(Flags.VERSION)) {
        System.out.println("controller version: v" + BuildInfo.version());
        return 0;
      }
      if (flags.isHelpWanted() || flags.isOn(Flags.HELP)) {
        System.out.print(HelpText.of(Flags.ALL));
        return 0;
      }
      Logging.configure(level(flags), format(flags));
      return start(flags);
    } catch (FlagException wrong) {
      System.err.print(HelpText.of(Flags.ALL));
      System.err.println(wrong.getMessage());
      return USAGE;
    }
  }

  private static int start(FlagValues flags) throws FlagException {
    log()
        .atInfo()
        .addKeyValue("version", "v" + BuildInfo.version())
        .log("Starting sealed-secrets controller");
    try {
      Config config =
          Config.of(
              flags,
              OwnNamespace.find(System.getenv(), Path.of(OwnNamespace.SERVICE_ACCOUNT_FILE)));
      KubernetesClient client = Clients.connect(flags.text(Flags.KUBECONFIG), System.getenv());
      Controller controller = Controller.start(config, client, Clock.systemUTC());
      Logging.hearLibraries();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> drain(controller, client)));
      return -1;
    } catch (StartException failed) {
      log().error(failed.getMessage());
      return FAILED;
    }
  }

  /**
   * Runs on a signal. Ends the process itself, because the JVM would report the signal as its exit
   * code although all went well.
   */
  private static void drain(Controller controller, KubernetesClient client) {
    log().info("Shutting down");
    controller.close();
    client.close();
    Runtime.getRuntime().halt(0);
  }

  private static Level level(FlagValues flags) throws FlagException {
    return switch (flags.text(Flags.LOG_LEVEL).toUpperCase(Locale.ROOT)) {
      case "", "INFO" -> Level.INFO;
      case "DEBUG" -> Level.DEBUG;
      case "WARN" -> Level.WARN;
      case "ERROR" -> Level.ERROR;
      default -> throw flags.invalid(Flags.LOG_LEVEL, "DEBUG, INFO, WARN or ERROR is expected");
    };
  }

  private static LogFormat format(FlagValues flags) throws FlagException {
    return switch (flags.text(Flags.LOG_FORMAT)) {
      case "json" -> LogFormat.JSON;
      case "", "text" -> LogFormat.TEXT;
      default -> throw flags.invalid(Flags.LOG_FORMAT, "text or json is expected");
    };
  }

  /** Asked for late, so that logging is set up before the first logger is used. */
  private static Logger log() {
    return LoggerFactory.getLogger(Main.class);
  }
}
