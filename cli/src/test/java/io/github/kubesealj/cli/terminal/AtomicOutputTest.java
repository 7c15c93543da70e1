package io.github.kubesealj.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicOutputTest {
  private static final byte[] TEXT = "new".getBytes(UTF_8);

  @TempDir Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private AtomicOutput output(String path) throws UserError {
    return new AtomicOutput(terminal(new ByteArrayOutputStream()), new Target.File(path));
  }

  private Terminal terminal(OutputStream out) {
    return new Terminal(
        InputStream.nullInputStream(),
        out,
        new PrintStream(err, true, UTF_8),
        Map.of(),
        folder,
        false,
        false,
        InstantSource.system());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void leavesNothingElseBehind() throws IOException, UserError {
    output("a").write(TEXT, AtomicOutput.Secrecy.PUBLIC);

    assertThat(files()).containsExactly("a");
    assertThat(folder.resolve("a")).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsTheModeOfAnExistingFile() throws IOException, UserError {
    Files.createFile(
        folder.resolve("a"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));

    output("a").write(TEXT, AtomicOutput.Secrecy.SECRET);

    assertThat(mode("a")).isEqualTo("rw-r-----");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNewFileWithPlaintextIsForItsOwner() throws IOException, UserError {
    output("a").write(TEXT, AtomicOutput.Secrecy.SECRET);

    assertThat(mode("a")).isEqualTo("rw-------");
  }

  private String mode(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void warnsWhereOthersMayReadThePlaintext() throws IOException, UserError {
    Files.createFile(
        folder.resolve("a"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));

    output("a").write(TEXT, AtomicOutput.Secrecy.PUBLIC);
    assertThat(told()).isEmpty();
    output("a").write(TEXT, AtomicOutput.Secrecy.SECRET);
    assertThat(told())
        .isEqualTo(
            "warning: a kept its mode rw-r-----: others may read the plaintext in it; chmod 600 a%n"
                .formatted());
    output("new").write(TEXT, AtomicOutput.Secrecy.SECRET);
    assertThat(told()).hasLineCount(1);
  }

  private String told() {
    return err.toString(UTF_8);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDeviceIsAnError() throws UserError {
    AtomicOutput output = output("/dev/full");

    assertThatThrownBy(() -> output.write(TEXT, AtomicOutput.Secrecy.PUBLIC))
        .hasMessage("cannot write /dev/full: no space left on device");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsASymbolicLink() throws IOException, UserError {
    Files.writeString(folder.resolve("target"), "old");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("target"));

    output("link").write(TEXT, AtomicOutput.Secrecy.PUBLIC);

    assertThat(folder.resolve("link")).isSymbolicLink();
    assertThat(folder.resolve("target")).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsASymbolicLinkToAFileThatIsNotThereYet() throws IOException, UserError {
    Files.createDirectory(folder.resolve("d"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("second"));
    Files.createSymbolicLink(folder.resolve("second"), Path.of("d/target"));

    output("link").write(TEXT, AtomicOutput.Secrecy.PUBLIC);

    assertThat(folder.resolve("link")).isSymbolicLink();
    assertThat(folder.resolve("second")).isSymbolicLink();
    assertThat(folder.resolve("d/target")).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refusesALinkThatLeadsToItself() throws IOException, UserError {
    Files.createSymbolicLink(folder.resolve("link"), Path.of("link"));
    AtomicOutput output = output("link");

    assertThatThrownBy(() -> output.write(TEXT, AtomicOutput.Secrecy.PUBLIC))
        .hasMessage("cannot write link: too many levels of symbolic links");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void writesIntoAPipeThatHasNoPath() throws IOException, UserError, InterruptedException {
    Process cat = new ProcessBuilder("cat").start();
    try {
      output("/proc/" + cat.pid() + "/fd/0").write(TEXT, AtomicOutput.Secrecy.PUBLIC);
      cat.getOutputStream().close();

      assertThat(cat.getInputStream()).hasContent("new");
    } finally {
      cat.destroy();
      cat.waitFor();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesIntoADeviceInsteadOfReplacingIt() throws UserError {
    output("/dev/null").write(TEXT, AtomicOutput.Secrecy.PUBLIC);

    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void refusesAMissingFolderBeforeAnyWork() {
    assertThatThrownBy(() -> output("no/such/file"))
        .isInstanceOf(UserError.class)
        .hasMessage("cannot write no/such/file: no such file or directory");
  }

  @Test
  void refusesAFolderAsAFile() throws IOException, UserError {
    Files.createDirectory(folder.resolve("d"));
    AtomicOutput output = output("d");

    assertThatThrownBy(() -> output.write(TEXT, AtomicOutput.Secrecy.PUBLIC))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("cannot write d: ");
    assertThat(files()).containsExactly("d");
  }

  @Test
  void tellsThatStandardOutputIsClosed() throws UserError {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    AtomicOutput output = new AtomicOutput(terminal(broken), new Target.StandardOutput());

    assertThatThrownBy(() -> output.write(TEXT, AtomicOutput.Secrecy.PUBLIC))
        .hasMessage("cannot write standard output: broken pipe");
  }
}
