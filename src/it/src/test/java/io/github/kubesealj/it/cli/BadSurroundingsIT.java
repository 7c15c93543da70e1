package io.github.kubesealj.it.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.it.kube.Mounts;
import io.github.kubesealj.it.kube.NeedsMounts;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The command as a process, with everything against it: rights, disks, pipes, signals. It ends with
 * one line for people and never with a stack trace; old files stay as they were, and no temporary
 * one is left.
 */
@DisabledOnOs(OS.WINDOWS)
final class BadSurroundingsIT {
  private static final Path KEYS = Project.VECTORS.resolve("keys").toAbsolutePath();
  private static final String KUBESEAL =
      Project.KUBESEAL.toAbsolutePath() + " --cert " + KEYS.resolve("rsa2048-a/tls.crt") + " ";
  private static final String RECOVERY =
      Project.KUBESEAL.toAbsolutePath() + " --recovery-unseal --recovery-private-key ";

  private static final String SECRET =
      "metadata: {name: %s, namespace: prod}\nstringData: {password: %s}\n";
  private static final String NO_SPACE = ": no space left on device\n";
  private static final int MANY = 3000;

  @TempDir Path folder;

  @BeforeEach
  void prepare() throws IOException {
    write("in.yaml", SECRET.formatted("db", "hunter2"));
    write("big.yaml", SECRET.formatted("db", "hunter2".repeat(40_000)));
    write("out.yaml", "before\n");
    Files.copy(
        Project.VECTORS.resolve("objects/104-recovery-pem/sealed.yaml"),
        folder.resolve("sealed.yaml"));
  }

  /** So that the folder can be removed. */
  @AfterEach
  void allowAll() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isDirectory).toList()) {
        mode(file, "rwxr-xr-x");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-f locked.yaml | Could not read file specified with --secret-file: locked.yaml",
        "-f in.yaml --cert locked.yaml | cannot read locked.yaml",
        "--raw --name db -n prod --from-file locked.yaml | cannot read locked.yaml",
        "-f in.yaml --merge-into locked.yaml | cannot read locked.yaml",
        "-f locked/in.yaml | Could not read file specified with --secret-file: locked/in.yaml",
        "--re-encrypt -f locked.yaml | Could not read file specified with --secret-file: locked.yaml",
        "-f in.yaml --kubeconfig locked.yaml --cert '' | cannot read kubeconfig {FOLDER}/locked.yaml",
      })
  void tellsWhatMayNotBeRead(String arguments, String message) throws IOException {
    mode(write("locked.yaml", SECRET.formatted("db", "hunter2")), "---------");
    write("locked/in.yaml", SECRET.formatted("db", "hunter2"));
    mode(folder.resolve("locked"), "rw-------");

    Run.Result result = shell(unprivileged() + KUBESEAL + arguments);

    assertThat(result.err())
        .startsWith(
            "error: " + message.replace("{FOLDER}", real(folder)) + ": permission denied\n");
    assertFailed(result);
  }

  @Test
  void tellsWhichKeyMayNotBeRead() throws IOException {
    mode(write("my.key", "hunter2"), "---------");

    Run.Result result = shell(unprivileged() + RECOVERY + "my.key -f sealed.yaml");

    assertThat(result.err()).isEqualTo("error: cannot read my.key: permission denied\n");
    assertFailed(result);
  }

  @ParameterizedTest
  @ValueSource(strings = {"locked/out.yaml", "locked/new.yaml"})
  void tellsWhichFolderMayNotBeWritten(String target) throws IOException {
    write("locked/out.yaml", "before\n");
    mode(folder.resolve("locked"), "r-xr-xr-x");

    Run.Result result = shell(unprivileged() + KUBESEAL + "-f in.yaml -w " + target);

    assertThat(result.err())
        .isEqualTo(
            "error: cannot write "
                + target
                + ": permission denied\n"
                + "hint: the folder must be writable: a file is written beside its place and moved"
                + " there\n");
    assertFailed(result);
    assertThat(names(folder.resolve("locked"))).containsExactly("out.yaml");
    assertThat(folder.resolve("locked/out.yaml")).hasContent("before");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-f ../big.yaml -w out.yaml | out.yaml",
        "-f ../big.yaml -w new.yaml | new.yaml",
        "-f ../big.yaml --output-dir . | ./db.json",
        "-f ../big.yaml --output-dir new | new/db.json",
        "-f ../big.yaml --merge-into sealed.yaml | sealed.yaml",
      })
  @NeedsMounts
  void leavesTheOldFileWhereTheDiskIsFull(String arguments, String target) throws IOException {
    Run.Result result = onSmallDisk(KUBESEAL + arguments);

    assertThat(result.err()).isEqualTo("error: cannot write " + target + NO_SPACE);
    assertThat(result.exit()).isOne();
    assertThat(result.out()).isEqualTo("out.yaml\nsealed.yaml\nunchanged\n");
  }

  @Test
  @NeedsMounts
  void leavesTheOldFileWhereEveryByteIsTaken() throws IOException {
    Run.Result result =
        onSmallDisk(
            "head -c 1000000 /dev/zero > fill 2>/dev/null; "
                + RECOVERY.replace("--recovery-unseal", "--re-encrypt")
                + KEYS.resolve("rsa2048-a/tls.key")
                + " --cert "
                + KEYS.resolve("rsa2048-b/tls.crt")
                + " -f sealed.yaml; result=$?; rm fill; (exit $result)");

    assertThat(result.err()).isEqualTo("error: cannot write sealed.yaml" + NO_SPACE);
    assertThat(result.exit()).isOne();
    assertThat(result.out()).isEqualTo("out.yaml\nsealed.yaml\nunchanged\n");
  }

  @Test
  @NeedsMounts
  void tellsThatTheDiskIsReadOnly() throws IOException {
    Run.Result result =
        onSmallDisk("mount -o remount,ro . ; " + KUBESEAL + "-f ../in.yaml -w out.yaml");

    assertThat(result.err()).startsWith("error: cannot write out.yaml: read-only file system\n");
    assertThat(result.exit()).isOne();
    assertThat(result.out()).isEqualTo("out.yaml\nsealed.yaml\nunchanged\n");
  }

  @Test
  void tellsThatADeviceIsFull() {
    Run.Result toOutput = shell(KUBESEAL + "-f in.yaml > /dev/full");
    Run.Result toFile = shell(KUBESEAL + "-f in.yaml -w /dev/full");

    assertThat(toOutput.err()).isEqualTo("error: cannot write standard output" + NO_SPACE);
    assertFailed(toOutput);
    assertThat(toFile.err()).isEqualTo("error: cannot write /dev/full" + NO_SPACE);
    assertFailed(toFile);
  }

  @Test
  void tellsThatNobodyReadsOn() {
    Run.Result result = shell("{ " + KUBESEAL + "-f big.yaml; echo \"exit $?\" >&2; } | head -c 1");

    assertThat(result.out()).isEqualTo("{");
    assertThat(result.err())
        .isEqualTo("error: cannot write standard output: broken pipe\nexit 1\n");
  }

  /** Else the JVM's own files take the numbers of the streams, and are read and sealed. */
  @Test
  void takesAClosedStreamForWhatItIs() {
    Run.Result input = shell(KUBESEAL + "<&-");
    Run.Result value = shell(KUBESEAL + "--raw --name db -n prod <&-");
    Run.Result output = shell(KUBESEAL + "-f in.yaml >&-");
    Run.Result error = shell(KUBESEAL + "-f missing.yaml 2>&-");

    for (Run.Result result : List.of(input, value)) {
      assertThat(result.err())
          .isEqualTo("error: cannot read standard input: bad file descriptor\n");
      assertFailed(result);
    }
    assertThat(output.err())
        .isEqualTo("error: cannot write standard output: bad file descriptor\n");
    assertFailed(output);
    assertThat(error.err()).isEmpty();
    assertFailed(error);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LC_ALL=C", "LC_ALL= LC_CTYPE=POSIX", "LC_ALL= LC_CTYPE= LANG="})
  void knowsAllLettersInEveryLocale(String locale) {
    Run.Result missing = shell(locale + " " + KUBESEAL + "-f fehlt-ä.yaml");
    Run.Result written = shell(locale + " " + KUBESEAL + "-f in.yaml -w ä.json && ls ä.json");

    assertThat(missing.err())
        .isEqualTo(
            "error: Could not read file specified with --secret-file: fehlt-ä.yaml: no such file or"
                + " directory\n");
    assertFailed(missing);
    assertThat(written.output()).isEqualTo("ä.json\n");
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void endsOnASignalWhileItReads(String signal, int exit) throws Exception {
    shell("mkfifo pipe").output();
    Process process = start(KUBESEAL + "-f pipe -w out.yaml");
    // Opening it for writing waits for the reader; and it never ends.
    try (OutputStream pipe = Files.newOutputStream(folder.resolve("pipe"))) {
      pipe.write("stringData: {password: hunter2}\n".getBytes(UTF_8));
      pipe.flush();
      kill(process, signal);

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(process.exitValue()).isEqualTo(exit);
    assertSaidNothing();
    assertThat(folder.resolve("out.yaml")).hasContent("before");
    assertThat(names(folder))
        .containsExactlyInAnyOrder(
            "big.yaml", "err", "in.yaml", "out", "out.yaml", "pipe", "sealed.yaml");
  }

  /** The signal comes when the first of many temporary files is there. */
  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void leavesNothingOnASignalWhileItWrites(String signal, int exit) throws Exception {
    List<String> documents = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      documents.add(SECRET.formatted("db" + i, "hunter2"));
    }
    write("many.yaml", String.join("---\n", documents));
    Path results = folder.resolve("results");
    int inTheMiddle = 0;
    for (int attempt = 0; attempt < 10 && inTheMiddle < 3; attempt++) {
      Process process = start(KUBESEAL + "-f many.yaml --output-dir results");
      while (process.isAlive() && !Files.exists(results)) {
        Thread.onSpinWait();
      }
      kill(process, signal);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertSaidNothing();
      if (process.exitValue() == exit && !Files.exists(results)) {
        inTheMiddle++;
      } else { // it was quicker than the signal: then all of it is there
        assertThat(names(results)).hasSize(MANY);
        shell("rm -r results").output();
      }
    }
    assertThat(inTheMiddle).as("signals that came before all was written").isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"loop.yaml", "missing/out.yaml", "in.yaml/out.yaml", "folder"})
  void tellsWhereItCannotWrite(String target) throws IOException {
    Files.createSymbolicLink(folder.resolve("loop.yaml"), Path.of("loop.yaml"));
    Files.createDirectory(folder.resolve("folder"));
    List<String> before = names(folder);

    Run.Result result = shell(KUBESEAL + "-f in.yaml -w " + target);

    assertThat(result.err()).startsWith("error: cannot write " + target + ": ").hasLineCount(1);
    assertFailed(result);
    assertThat(names(folder)).isEqualTo(before);
  }

  @Test
  void aWholeJdkForInputIsRefused() {
    Run.Result result = shell(KUBESEAL + "-f " + System.getProperty("java.home") + "/lib/modules");

    assertThat(result.err())
        .containsPattern("\\Aerror: .*/lib/modules:1:1: the bytes here are not valid UTF-8\n");
    assertFailed(result);
  }

  @Test
  void tellsThatTheInputDoesNotFitIntoMemory() throws IOException {
    write("huge.yaml", SECRET.formatted("db", "hunter2".repeat(6_000_000)));

    Run.Result result = shell("JDK_JAVA_OPTIONS=-Xmx64m " + KUBESEAL + "-f huge.yaml");

    assertThat(result.err())
        .contains("\nerror: the input does not fit into memory\nhint: JDK_JAVA_OPTIONS=-Xmx4g");
    assertFailed(result);
  }

  /** Without the rights by which root reads and writes everything. */
  private static String unprivileged() {
    return Mounts.isRoot()
        ? "setpriv --bounding-set=-dac_override,-dac_read_search"
            + " --inh-caps=-dac_override,-dac_read_search "
        : "";
  }

  /** In a folder with 64 KiB of room; at last lists what is there, and whether it changed. */
  private Run.Result onSmallDisk(String script) throws IOException {
    Files.createDirectory(folder.resolve("small"));
    List<String> command =
        Mounts.command(
            """
            mount -t tmpfs -o size=64k tmpfs small && cp out.yaml sealed.yaml small && cd small || exit 9
            %s
            result=$?
            ls -A
            cmp out.yaml ../out.yaml && cmp sealed.yaml ../sealed.yaml && echo unchanged
            exit $result
            """
                .formatted(script));
    return Run.program(Path.of(command.getFirst()))
        .in(folder)
        .environment("HOME", folder.toString())
        .with(command.subList(1, command.size()).toArray(String[]::new));
  }

  private Run.Result shell(String script) {
    return Run.program(Path.of("/bin/sh"))
        .in(folder)
        .environment("HOME", folder.toString())
        .with("-c", script);
  }

  /** With every signal heard, even where whoever runs the tests ignores some. */
  private Process start(String command) throws IOException {
    String heard = "env --default-signal true 2>/dev/null && heard='env --default-signal'; ";
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", heard + "exec $heard " + command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().put("HOME", folder.toString());
    return builder.start();
  }

  private static void kill(Process process, String signal) {
    Run.program(Path.of("/bin/sh")).with("-c", "kill -" + signal + " " + process.pid());
  }

  private void assertSaidNothing() throws IOException {
    assertThat(Files.readString(folder.resolve("out"))).isEmpty();
    assertThat(Files.readString(folder.resolve("err"))).isEmpty();
  }

  private static void assertFailed(Run.Result result) {
    assertThat(result.exit()).isOne();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).doesNotContain("hunter2", "\tat ", "Exception");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  private static void mode(Path file, String mode) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  private static String real(Path folder) throws IOException {
    return folder.toRealPath().toString();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
