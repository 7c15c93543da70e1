package io.github.kubesealj.template.parse;

import io.github.kubesealj.template.function.Signature;
import io.github.kubesealj.template.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a template's tree. Immutable. */
public sealed interface Node {
  /** Where it begins in the text, in bytes; what errors point at. */
  int position();

  /** What stands in a block: text or an action with its delimiters. */
  sealed interface Statement extends Node {}

  /** What a command is made of: a constant, a name, or a pipeline in parentheses. */
  sealed interface Operand extends Node
      permits Constant, Pipeline, Field, Variable, Chain, Identifier {}

  /** What stands for itself: it has no fields, takes no arguments and no value from a pipe. */
  sealed interface Constant extends Operand
      permits Dot, Nil, Bool, StringConstant, NumberConstant {}

  /** Statements one after the other. */
  record Block(int position, List<Statement> statements) implements Node {}

  /** What is copied to the output. */
  record Text(int position, String text) implements Statement {}

  /** A pipeline whose value is printed, unless it declares or assigns. */
  record Action(int position, Pipeline pipeline) implements Statement {}

  /** {@code if}; {@code otherwise} is null without an {@code else}. */
  record If(int position, Pipeline condition, Block then, @Nullable Block otherwise)
      implements Statement {}

  /** {@code with}. */
  record With(int position, Pipeline subject, Block then, @Nullable Block otherwise)
      implements Statement {}

  /** {@code range}. */
  record Range(int position, Pipeline subject, Block body, @Nullable Block otherwise)
      implements Statement {}

  /** {@code template}; without a pipeline its dot is nothing. */
  record Call(int position, String name, @Nullable Pipeline argument) implements Statement {}

  /** {@code break}. */
  record Break(int position) implements Statement {}

  /** {@code continue}. */
  record Continue(int position) implements Statement {}

  /**
   * Commands, each given the value of the one before.
   *
   * @param assigns whether the variables existed before
   * @param variables at most two names, with their dollars
   */
  record Pipeline(int position, boolean assigns, List<String> variables, List<Command> commands)
      implements Operand {}

  /** What is called or shown, and its arguments. */
  record Command(int position, Operand first, List<Operand> arguments) implements Node {}

  /** {@code .} */
  record Dot(int position) implements Constant {}

  /** {@code nil} */
  record Nil(int position) implements Constant {}

  /** {@code true} or {@code false}. */
  record Bool(int position, Value value) implements Constant {}

  /** A string constant. */
  record StringConstant(int position, Value value) implements Constant {}

  /** {@code .x.y} */
  record Field(int position, List<String> names) implements Operand {}

  /** {@code $v.x.y}; the first name has its dollar. */
  record Variable(int position, List<String> names) implements Operand {}

  /** {@code (…).x.y} or {@code f.x.y} */
  record Chain(int position, Operand start, List<String> names) implements Operand {}

  /** The name of a function. */
  record Identifier(int position, String name, Callee callee) implements Operand {}

  /** What an identifier stands for. */
  sealed interface Callee {
    /** An ordinary function. */
    record Function(Signature signature) implements Callee {}

    /** The two that evaluate no more arguments than they need. */
    enum ShortCircuit implements Callee {
      AND,
      OR
    }
  }
}
