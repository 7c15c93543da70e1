package io.github.kubesealj.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.cli.terminal.AtomicOutput.Secrecy;
import io.github.kubesealj.cli.terminal.FilesTogether.Move;
import io.github.kubesealj.cli.terminal.FilesTogether.NewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FilesTogetherTest {
  @TempDir Path folder;

  private NewFile newFile(String name) {
    return new NewFile(name, folder.resolve(name), new byte[] {'n', 'e', 'w'}, Secrecy.PUBLIC);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void eachFileKeepsItsOwnModeAndLinksAreFollowed() throws IOException, UserError {
    Files.createFile(
        folder.resolve("a"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("target"));

    FilesTogether.write(List.of(newFile("a"), newFile("b"), newFile("c")), null);

    assertThat(files()).containsExactly("a", "b", "c", "target");
    assertThat(Files.getPosixFilePermissions(folder.resolve("a")))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    assertThat(folder.resolve("b")).isSymbolicLink();
    assertThat(folder.resolve("target")).hasContent("new");
  }

  @Test
  void aFolderInTheWayLeavesEverythingAsItWas() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    Files.createDirectory(folder.resolve("b"));

    assertThatThrownBy(
            () -> FilesTogether.write(List.of(newFile("a"), newFile("n"), newFile("b")), null))
        .isInstanceOf(UserError.class)
        .hasMessage("cannot write b: is a directory");
    assertThat(files()).containsExactly("a", "b");
    assertThat(folder.resolve("a")).hasContent("old");
  }

  @Test
  void aMoveThatFailsTakesThoseBeforeItBack() throws IOException {
    Files.writeString(folder.resolve("replaced"), "old");
    Path first = Files.writeString(folder.resolve("1"), "new");
    Path second = Files.writeString(folder.resolve("2"), "new");

    assertThatThrownBy(
            () ->
                FilesTogether.moveAll(
                    List.of(
                        new Move(
                            "replaced", first, folder.resolve("replaced"), folder.resolve("kept")),
                        new Move("made", second, folder.resolve("made"), null),
                        new Move("lost", folder.resolve("3"), folder.resolve("lost"), null))))
        .isInstanceOf(UserError.class)
        .hasMessage("cannot write lost: no such file or directory");
    assertThat(files()).containsExactly("replaced");
    assertThat(folder.resolve("replaced")).hasContent("old");
  }

  @Test
  void aFolderThatWasMadeGoesWithWhatFailed() throws IOException {
    Path made = folder.resolve("made");
    NewFile elsewhere = new NewFile("x", folder.resolve("no/such/x"), new byte[0], Secrecy.PUBLIC);

    assertThatThrownBy(() -> FilesTogether.write(List.of(elsewhere), made))
        .isInstanceOf(UserError.class)
        .hasMessage("cannot write x: no such file or directory");
    assertThat(files()).isEmpty();
  }

  @Test
  void aNameAsLongAsTheyGetIsWritten() throws IOException, UserError {
    String longest = "n".repeat(255);

    FilesTogether.write(List.of(newFile(longest)), null);

    assertThat(files()).containsExactly(longest);
  }
}
