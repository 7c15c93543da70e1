package io.github.kubesealj.cli.badinput;

import java.util.List;

/**
 * One bad input, read from a text file of {@code bad-inputs}:
 *
 * <pre>
 * === a sentence that names it
 * file PATH                 what the folder holds: a file with the lines below, two blanks cut off;
 * bytes PATH HEX            one with these bytes;
 * copy VECTOR as PATH       one of keys-example/vectors;
 * folder PATH               an empty folder;
 * link PATH to TARGET       a symbolic link
 * stdin                     standard input: the lines below
 * stdin bytes HEX           standard input: these bytes
 * env NAME=VALUE
 * at INSTANT                what time it is
 * answer PATH STATUS        what a server answers to this path, with the lines below;
 * answer PATH 302 LOCATION  where it sends the client instead;
 * answer PATH hang          nothing, ever;
 * answer PATH endless       bytes without end
 * $ kubeseal ARGUMENT...    quotes as in a shell
 * exit CODE
 * all of standard error
 * </pre>
 *
 * Anywhere {@code {KEYS}} is the folder of key vectors, {@code {FOLDER}} the scenario's, {@code
 * {PORT}} the server's, {@code {CLOSED}} a port that nobody listens on; in contents {@code {TAB}}
 * is a tab and <code>{N x TEXT}</code> a text repeated.
 *
 * @param subject the file it is in
 * @param name the sentence
 * @param given what is there before
 * @param command the arguments
 * @param exit the exit code
 * @param error all of standard error
 */
public record BadInput(
    String subject, String name, List<Given> given, List<String> command, int exit, String error) {

  /** What is there before the command runs. */
  public sealed interface Given {
    /** A file with a text. */
    record TextFile(String path, String text) implements Given {}

    /** A file with bytes. */
    record BinaryFile(String path, String hex) implements Given {}

    /** A copy of a vector. */
    record Copy(String vector, String path) implements Given {}

    /** An empty folder. */
    record Folder(String path) implements Given {}

    /** A symbolic link. */
    record Link(String path, String target) implements Given {}

    /** Standard input as text. */
    record TextInput(String text) implements Given {}

    /** Standard input as bytes. */
    record BinaryInput(String hex) implements Given {}

    /** An environment variable. */
    record Variable(String name, String value) implements Given {}

    /** The time. */
    record Time(String instant) implements Given {}

    /**
     * What the server answers.
     *
     * @param what a status, with a location after a blank; or {@code hang} or {@code endless}
     */
    record Answer(String path, String what, String body) implements Given {}
  }

  @Override
  public String toString() {
    return subject + ": " + name;
  }
}
