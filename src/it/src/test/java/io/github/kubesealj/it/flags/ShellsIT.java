package io.github.kubesealj.it.flags;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.it.kube.NeedsProgram;
import io.github.kubesealj.it.kube.Project;
import io.github.kubesealj.it.kube.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command prints for shells and for man, in the hands of those. */
final class ShellsIT {
  /** Types a line into a zsh of its own, presses the tab key and waits for what is expected. */
  private static final String ZSH =
      """
      zmodload zsh/zpty
      zpty z "zsh -f -i"
      zpty -w z 'PROMPT=; autoload -Uz compinit && compinit -u -D; source ./script
        setopt no_beep; LISTMAX=0; bindkey "^I" complete-word; stty -echo; print REA""DY'
      zpty -r z out '*READY*'
      zpty -w -n z "$1"$'\\t'
      for i in {1..100}; do
        while zpty -rt z chunk; do seen+=$chunk; done
        [[ $seen == *"$2"* ]] && exit 0
        sleep 0.1
      done
      print -r -- "$seen"
      exit 1
      """;

  /** Calls the function as bash does, with words as bash splits them. */
  private static final String BASH =
      """
      source ./script
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      _kubeseal
      for word in "${COMPREPLY[@]}"; do echo "$word"; done
      """;

  @TempDir Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(folder.resolve("dir one"));
    Files.createFile(folder.resolve("a key.pem"));
    Files.createFile(folder.resolve("apple"));
  }

  private static String kubeseal(String... arguments) {
    return Run.program(Project.KUBESEAL).with(arguments).output();
  }

  private void script(String shell) throws IOException {
    Files.writeString(folder.resolve("script"), kubeseal("--completion", shell));
  }

  @Test
  @NeedsProgram("bash")
  void bashCompletesFlagsWordsFilesAndFolders() throws IOException {
    script("bash");

    assertThat(inBash("--sc")).containsExactly("--scope");
    assertThat(inBash("")).contains("--raw", "--help").doesNotContain("--rotate");
    assertThat(inBash("--scope", "")).containsExactly("strict", "namespace-wide", "cluster-wide");
    assertThat(inBash("--scope", "=", "n")).containsExactly("namespace-wide");
    assertThat(inBash("--scope", "=")).hasSize(3);
    assertThat(inBash("-o", "y")).containsExactly("yaml");
    assertThat(inBash("--completion", "z")).containsExactly("zsh");
    assertThat(inBash("-f", "a")).containsExactlyInAnyOrder("a key.pem", "apple");
    assertThat(inBash("--from-file", "item", "=", "ap")).containsExactly("apple");
    assertThat(inBash("--output-dir", "")).containsExactly("dir one");
    assertThat(inBash("--raw", "--fet")).containsExactly("--fetch-cert");
  }

  @Test
  @NeedsProgram("bash")
  void bashOffersNothingForSecretsAndBehindTheEndOfFlags() throws IOException {
    script("bash");

    assertThat(inBash("--token", "")).isEmpty();
    assertThat(inBash("--password", "=", "")).isEmpty();
    assertThat(inBash("--raw", "=")).isEmpty();
    assertThat(inBash("--", "--sc")).isEmpty();
  }

  private List<String> inBash(String... words) {
    return run("bash", List.of("--norc", "-c", BASH, "bash", "kubeseal"), List.of(words));
  }

  @Test
  @NeedsProgram("fish")
  void fishCompletesFlagsWordsFilesAndFolders() throws IOException {
    script("fish");

    assertThat(inFish("--sc")).containsExactly("--scope");
    assertThat(inFish("--ro")).isEmpty();
    assertThat(inFish("--scope ")).containsOnly("strict", "namespace-wide", "cluster-wide");
    assertThat(inFish("--scope=n")).containsExactly("--scope=namespace-wide");
    assertThat(inFish("-o y")).containsExactly("yaml");
    assertThat(inFish("--cert ap")).containsExactly("apple");
    assertThat(inFish("--output-dir d")).containsExactly("dir one/");
    assertThat(inFish("--token ")).isEmpty();
  }

  private List<String> inFish(String typed) {
    String command = "source ./script; complete -C \"kubeseal " + typed + "\"";
    return Run.program(Path.of("fish"))
        .in(folder)
        .environment("HOME", folder.toString())
        .with("-N", "-c", command)
        .output()
        .lines()
        .map(line -> line.split("\t", 2)[0])
        .toList();
  }

  @Test
  @NeedsProgram("zsh")
  void zshCompletesFlagsWordsFilesAndFolders() throws IOException {
    script("zsh");

    inZsh("kubeseal --sc", "--scope");
    inZsh("kubeseal --scope=n", "amespace-wide");
    inZsh("kubeseal -o ", "json");
    inZsh("kubeseal --raw --fet", "--fetch-cert");
    inZsh("kubeseal -f app", "apple");
    inZsh("kubeseal --output-dir=d", "ir\\ one");
  }

  private void inZsh(String typed, String expected) {
    assertThat(run("zsh", List.of("-f", "-c", ZSH, "zsh"), List.of(typed, expected))).isEmpty();
  }

  private List<String> run(String shell, List<String> first, List<String> words) {
    List<String> arguments = new ArrayList<>(first);
    arguments.addAll(words);
    return Run.program(Path.of(shell))
        .in(folder)
        .with(arguments.toArray(String[]::new))
        .output()
        .lines()
        .toList();
  }

  @Test
  @NeedsProgram("mandoc")
  void mandocHasNothingToWarnOf() throws IOException {
    Path page = Files.writeString(folder.resolve("kubeseal.1"), kubeseal("--man"));

    Run.Result lint =
        Run.program(Path.of("mandoc")).with("-T", "lint", "-W", "warning", page.toString());

    assertThat(lint.out() + lint.err()).isEmpty();
    assertThat(lint.exit()).isZero();
    assertThat(Run.program(Path.of("mandoc")).with("-T", "ascii", page.toString()).output())
        .contains("Something went wrong.");
  }
}
