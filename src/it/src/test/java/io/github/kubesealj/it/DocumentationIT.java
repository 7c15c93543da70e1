package io.github.kubesealj.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.core.manifest.ManifestReader;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation says exists, exists; what it shows, parses. */
class DocumentationIT {
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(#[^)]*)?\\)");
  private static final Pattern FENCE = Pattern.compile("(?s)```yaml\\n(.*?)```");

  private static final Pattern JAVA_FENCE = Pattern.compile("(?s)```java\\n(.*?)```");
  private static final Pattern KUBESEAL_LINE =
      Pattern.compile("(?m)^(?:\\./)?kubeseal (?!demo).*$");
  private static final Pattern FLAG = Pattern.compile(" (--?[a-z][a-z-]*)");

  static List<Path> pages() throws IOException {
    try (Stream<Path> root = Files.list(Project.ROOT);
        Stream<Path> site = Files.walk(Project.ROOT.resolve("src/site"));
        Stream<Path> keys = Files.list(Project.ROOT.resolve("keys-example"))) {
      return Stream.of(root, site, keys)
          .flatMap(each -> each)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    Matcher link = LINK.matcher(Files.readString(page));
    while (link.find()) {
      assertThat(page.resolveSibling(link.group(1)).normalize()).exists();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void yamlParses(Path page) throws Exception {
    Matcher fence = FENCE.matcher(Files.readString(page));
    while (fence.find()) {
      ManifestReader.read(page.toString(), fence.group(1).getBytes(UTF_8));
    }
  }

  /** Whatever a page tells to type, the command knows. */
  @ParameterizedTest
  @MethodSource("pages")
  @DisabledOnOs(OS.WINDOWS) // the launcher is a shell script
  void commandLinesUseFlagsThatExist(Path page) throws IOException {
    Matcher line = KUBESEAL_LINE.matcher(Files.readString(page));
    String help = Run.program(Project.KUBESEAL).with("--help").output();
    while (line.find()) {
      Matcher flag = FLAG.matcher(line.group());
      while (flag.find()) {
        assertThat(help).as(line.group()).containsPattern("(?m)[ ,]" + flag.group(1) + "\\b");
      }
    }
  }

  /** Java on a page compiles against the library as it stands. */
  @ParameterizedTest
  @MethodSource("pages")
  void javaCompiles(Path page, @TempDir Path folder) throws IOException {
    Matcher fence = JAVA_FENCE.matcher(Files.readString(page));
    for (int i = 0; fence.find(); i++) {
      Path source =
          Files.writeString(
              folder.resolve("Example" + i + ".java"),
              """
              import io.github.kubesealj.core.crypto.*;
              import io.github.kubesealj.core.manifest.*;
              import io.github.kubesealj.core.model.*;
              import io.github.kubesealj.core.seal.*;
              import io.github.kubesealj.template.*;
              import io.github.kubesealj.template.function.*;
              import io.github.kubesealj.template.limit.*;
              import io.github.kubesealj.template.sprig.*;
              import static java.nio.charset.StandardCharsets.UTF_8;
              import java.nio.file.*;
              import java.security.SecureRandom;
              import java.time.*;
              import java.util.*;

              class Example%d {
                void run() throws Exception {
                  %s
                }
              }
              """
                  .formatted(i, fence.group(1)));
      ByteArrayOutputStream errors = new ByteArrayOutputStream();
      int failed =
          ToolProvider.getSystemJavaCompiler()
              .run(
                  null,
                  null,
                  errors,
                  "-proc:none",
                  "-d",
                  folder.toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  source.toString());
      assertThat(failed).as(errors.toString(UTF_8)).isZero();
    }
  }

  static List<Path> manifests() throws IOException {
    try (Stream<Path> files = Files.list(Project.ROOT.resolve("src/main/kubernetes"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void installManifestsParse(Path manifest) throws Exception {
    assertThat(ManifestReader.read(manifest.toString(), Files.readAllBytes(manifest))).isNotEmpty();
  }
}
