package io.github.kubesealj.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControllerCacheTest {
  private static final ControllerName FOUND = new ControllerName("tools", "sealed-secrets");

  @TempDir private Path folder;
  private final Asking asking = new Asking(new FakeApiServer());

  @BeforeEach
  void haveACache() {
    asking.environment("XDG_CACHE_HOME", folder.resolve("x").toString());
  }

  private ControllerCache cache() {
    return new ControllerCache(asking.terminal(), new FakeApiServer());
  }

  private Path file() {
    return folder.resolve("x/kubeseal-j/controllers.json");
  }

  @Test
  void remembersUntilToldToForget() {
    cache().put(FOUND);
    assertThat(cache().get()).contains(FOUND);
    cache().put(new ControllerName("other", "x"));
    assertThat(cache().get()).contains(new ControllerName("other", "x"));
    cache().remove();
    assertThat(cache().get()).isEmpty();
  }

  @Test
  void keepsWhatOtherContextsFound() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(
        file(),
        """
        {"controllers": [{"server": "https://cluster.example:6443", "context": "other",
          "namespace": "a", "name": "b"}]}""");
    assertThat(cache().get()).isEmpty();

    cache().put(FOUND);

    assertThat(file()).content().contains("\"other\"", "\"tools\"");
    assertThat(cache().get()).contains(FOUND);
  }

  @Test
  void holdsNoCredentialsInAFolderForItsOwnerOnly() throws IOException {
    cache().put(FOUND);

    assertThat(file()).content().contains("https://cluster.example:6443").doesNotContain("pass");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(file().getParent())) {
      assertThat(files).containsExactly(file());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "- not: [json",
        "{\"controllers\": 5}",
        "{\"controllers\": [5, {\"server\": 1}]}",
        "{\"controllers\": [{\"server\": \"https://cluster.example:6443\","
            + " \"context\": \"prod \\\"1\\\"\", \"namespace\": \"../x\", \"name\": \"y\"}]}"
      })
  void aFileOfNoUseIsReplaced(String content) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), content);

    assertThat(cache().get()).isEmpty();
    cache().put(FOUND);
    assertThat(cache().get()).contains(FOUND);
  }

  @Test
  void whereNothingCanBeWrittenItIsSilent() throws IOException {
    Files.writeString(folder.resolve("x"), "a file where the folder should be");

    cache().put(FOUND);

    assertThat(cache().get()).isEmpty();
    assertThat(asking.told()).isEmpty();
  }

  @Test
  void livesAtHomeUnlessToldOtherwise() {
    asking
        .environment("XDG_CACHE_HOME", "relative/does/not/count")
        .environment("HOME", folder.toString());

    cache().put(FOUND);

    assertThat(folder.resolve(".cache/kubeseal-j/controllers.json")).exists();
    assertThat(cache().get()).contains(FOUND);
  }

  @Test
  void withoutAHomeItRemembersNothing() {
    asking.environment("XDG_CACHE_HOME", "");

    cache().put(FOUND);

    assertThat(cache().get()).isEmpty();
  }
}
