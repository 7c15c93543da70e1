package io.github.kubesealj.it.kube;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program in Go of this project's own, built when its sources are new and kept by their hash. */
public enum GoProgram {
  /** Renders templates as upstream does. */
  TEMPLATES("templates"),
  /** Reads command lines as upstream does. */
  FLAGS("flags");

  private static final long BUILD_MINUTES = 15;

  private final String title;
  private final Path sources;

  GoProgram(String title) {
    this.title = title;
    this.sources = Project.ROOT.resolve("src/it/go").resolve(title);
  }

  /** What it is about; its folder in {@code src/it/go}. */
  String title() {
    return title;
  }

  /**
   * The program; empty without Go, or where neither its modules are there nor a way to get them.
   */
  public Optional<Path> path() {
    Path folder =
        Path.of(System.getProperty("user.home"), ".cache/kubeseal-j", title + "-peer-" + version());
    // Windows runs nothing without its ending, and others do not mind it.
    Path program = folder.resolve(title + ".exe");
    if (Files.isExecutable(program)) {
      return Optional.of(program);
    }
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, title, ".exe");
      if (!isBuilt(fresh)) {
        Files.delete(fresh);
        return Optional.empty();
      }
      return Optional.of(Files.move(fresh, program, StandardCopyOption.REPLACE_EXISTING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isBuilt(Path program) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("go", "build", "-trimpath", "-o", program.toString(), ".")
            .directory(sources.toFile())
            .redirectErrorStream(true);
    builder.environment().put("GOFLAGS", "-buildvcs=false -mod=readonly");
    builder.environment().put("CGO_ENABLED", "0");
    try {
      Process go = builder.start();
      String said = new String(go.getInputStream().readAllBytes(), UTF_8);
      boolean well = go.waitFor(BUILD_MINUTES, TimeUnit.MINUTES) && go.exitValue() == 0;
      if (!well) {
        System.out.println("go build: " + said);
      }
      return well;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } catch (IOException _) {
      // There is no go.
      return false;
    }
  }

  private String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : List.of("go.mod", "go.sum", "main.go")) {
        digest.update(Files.readAllBytes(sources.resolve(file)));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
