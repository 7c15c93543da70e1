package io.github.kubesealj.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;

/** Entry point: {@code Demo PROJECT_FOLDER [--real]}. Ends with 1 if any step fails. */
public final class Demo {
  private Demo() {}

  /** Runs the demo. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    List<String> flags = List.of(args).subList(1, args.length);
    if (!flags.isEmpty() && !flags.equals(List.of("--real"))) {
      System.err.println("error: usage: ./kubeseal demo [--real]");
      System.exit(2);
    }
    LogManager.getLogManager().reset(); // the embedded server logs every request
    Path root = Path.of(args[0]);
    try (ApiServer server =
        flags.isEmpty() ? EmbeddedApiServer.start() : RealApiServer.connect(root)) {
      new Walk(root, server, new Narrator(out)).run();
    } catch (Exception e) {
      System.err.println("error: the demo failed: " + e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }
}
