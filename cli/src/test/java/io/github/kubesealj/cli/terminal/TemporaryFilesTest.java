package io.github.kubesealj.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {
  @TempDir Path folder;

  /** A signal may remove it between its making and its filling; once it stayed behind then. */
  @Test
  void aFileThatWasRemovedIsNotMadeAgain() throws IOException {
    try (TemporaryFiles temporary = new TemporaryFiles()) {
      Path file = temporary.create(folder.resolve("out.yaml"), AtomicOutput.Secrecy.PUBLIC);
      Files.delete(file);

      assertThatThrownBy(() -> TemporaryFiles.fill(file, new byte[1]))
          .isInstanceOf(NoSuchFileException.class);

      assertThat(folder).isEmptyDirectory();
    }
  }
}
