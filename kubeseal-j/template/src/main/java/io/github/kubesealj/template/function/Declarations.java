package io.github.kubesealj.template.function;

import java.util.List;

/**
 * The words of a function table: {@code fn(INT, STRING).to(STRING, Strings::trunc)} declares {@code
 * func(int, string) string}. An implementation that needs the meter declares {@link Param#BUDGET}
 * first, which takes no argument; one of a variadic function declares {@link Param#rest} last.
 */
public final class Declarations {
  private Declarations() {}

  /** A function of no declared parameters. */
  public static Declared0 fn() {
    return new Declared0();
  }

  /** A function of 1 declared parameter. */
  public static <A> Declared1<A> fn(Param<A> a) {
    return new Declared1<>(a);
  }

  /** A function of 2 declared parameters. */
  public static <A, B> Declared2<A, B> fn(Param<A> a, Param<B> b) {
    return new Declared2<>(a, b);
  }

  /** A function of 3 declared parameters. */
  public static <A, B, C> Declared3<A, B, C> fn(Param<A> a, Param<B> b, Param<C> c) {
    return new Declared3<>(a, b, c);
  }

  /** A function of 4 declared parameters. */
  public static <A, B, C, D> Declared4<A, B, C, D> fn(
      Param<A> a, Param<B> b, Param<C> c, Param<D> d) {
    return new Declared4<>(a, b, c, d);
  }

  /** A function of 5 declared parameters. */
  public static <A, B, C, D, E> Declared5<A, B, C, D, E> fn(
      Param<A> a, Param<B> b, Param<C> c, Param<D> d, Param<E> e) {
    return new Declared5<>(a, b, c, d, e);
  }

  /** A function of 6 declared parameters. */
  public static <A, B, C, D, E, F> Declared6<A, B, C, D, E, F> fn(
      Param<A> a, Param<B> b, Param<C> c, Param<D> d, Param<E> e, Param<F> f) {
    return new Declared6<>(a, b, c, d, e, f);
  }

  /** A function of 7 declared parameters. */
  public static <A, B, C, D, E, F, G> Declared7<A, B, C, D, E, F, G> fn(
      Param<A> a, Param<B> b, Param<C> c, Param<D> d, Param<E> e, Param<F> f, Param<G> g) {
    return new Declared7<>(a, b, c, d, e, f, g);
  }

  /** What takes the implementation. */
  public record Declared0() {
    /** Its result and what it does. */
    public <R> Signature to(Param<R> result, Function0<R> implementation) {
      return new Signature(List.of(), (budget, arguments) -> result.write(implementation.apply()));
    }
  }

  /** An implementation. */
  @FunctionalInterface
  public interface Function0<R> {
    /** Does it; throws {@link FunctionException} where Go's would return an error or panic. */
    R apply();
  }

  /** What takes the implementation. */
  public record Declared1<A>(Param<A> a) {
    /** Its result and what it does. */
    public <R> Signature to(Param<R> result, Function1<A, R> implementation) {
      return new Signature(
          List.of(a),
          (budget, arguments) -> result.write(implementation.apply(a.from(budget, arguments, 0))));
    }
  }

  /** An implementation. */
  @FunctionalInterface
  public interface Function1<A, R> {
    /** Does it; throws {@link FunctionException} where Go's would return an error or panic. */
    R apply(A a);
  }

  /** What takes the implementation. */
  public record Declared2<A, B>(Param<A> a, Param<B> b) {
    /** Its result and what it does. */
    public <R> Signature to(Param<R> result, Function2<A, B, R> implementation) {
      int next = a.form() == Param.Form.BUDGET ? 0 : 1;
      return new Signature(
          List.of(a, b),
          (budget, arguments) ->
              result.write(
                  implementation.apply(
                      a.from(budget, arguments, 0), b.from(budget, arguments, next))));
    }
  }

  /** An implementation. */
  @FunctionalInterface
  public interface Function2<A, B, R> {
    /** Does it; throws {@link FunctionException} where Go's would return an error or panic. */
    R apply(A a, B b);
  }

  /** What takes the implementation. */
  public record Declared3<A, B, C>(Param<A> a, Param<B> b, Param<C> c) {
    /** Its result and what it does. */
    public <R> Signature to(Param<R> result, Function3<A, B, C, R> implementation) {
      int next = a.form() == Param.Form.BUDGET ? 0 : 1;
      return new Signature(
          List.of(a, b, c),
          (budget, arguments) ->
              result.write(
                  implementation.apply(
                      a.from(budget, arguments, 0),
                      b.from(budget, arguments, next),
                      c.from(budget, arguments, next + 1))));
    }
  }

  /** An implementation. */
  @FunctionalInterface
  public interface Function3<A, B, C, R> {
    /** Does it; throws {@link FunctionException} where Go's would return an error or panic. */
    R apply(A a, B b, C c);
  }

  /** What takes the implementation. */
  public record Declared4<A, B, C, D>(Param<A> a, Param<B> b, Param<C> c, Param<D> d) {
    /** Its result and what it does. */
    public <R> Signature to(Param<R> result, Function4<A, B, C, D, R> implementation) {
      int next = a.form() == Param.Form.BUDGET ? 0 : 1;
      return new Signature(
          List.of(a, b, c, d),
          (budget, arguments) ->
              result.write(
                  implementation.apply(
                      a.from(budget, arguments, 0),
                      b.from(budget, arguments, next),
                      c.from(budget, arguments, next + 1),
                      d.from(budget, arguments, next + 2))));
    }
  }

  /** An implementation. */
  @FunctionalInterface
  public interface Function4<A, B, C, D, R> {
    /** Does it; throws {@link FunctionException} where Go's would return an error or panic. */
    R apply(A a, B b, C c, D d);
  }

  /** What takes the implementation. */
  public record Declared5<A, B, C, D, E>(
      Param<A> a, Param<B> b, Param<C> c, Param<D> d, Param<E> e) {
    /** Its result and what it does. */
    public <R> Signature to(Param<R> result, Function5<A, B, C, D, E, R> implementation) {
      int next = a.form() == Param.Form.BUDGET ? 0 : 1;
      return new Signature(
          List.of(a, b, c, d, e),
          (budget, arguments) ->
              result.write(
                  implementation.apply(
                      a.from(budget, arguments, 0),
                      b.from(budget, arguments, next),
                      c.from(budget, arguments, next + 1),
                      d.from(budget, arguments, next + 2),
                      e.from(budget, arguments, next + 3))));
    }
  }

  /** An implementation. */
  @FunctionalInterface
  public interface Function5<A, B, C, D, E, R> {
    /** Does it; throws {@link FunctionException} where Go's would return an error or panic. */
    R apply(A a, B b, C c, D d, E e);
  }

  /** What takes the implementation. */
  public record Declared6<A, B, C, D, E, F>(
      Param<A> a, Param<B> b, Param<C> c, Param<D> d, Param<E> e, Param<F> f) {
    /** Its result and what it does. */
    public <R> Signature to(Param<R> result, Function6<A, B, C, D, E, F, R> implementation) {
      int next = a.form() == Param.Form.BUDGET ? 0 : 1;
      return new Signature(
          List.of(a, b, c, d, e, f),
          (budget, arguments) ->
              result.write(
                  implementation.apply(
                      a.from(budget, arguments, 0),
                      b.from(budget, arguments, next),
                      c.from(budget, arguments, next + 1),
                      d.from(budget, arguments, next + 2),
                      e.from(budget, arguments, next + 3),
                      f.from(budget, arguments, next + 4))));
    }
  }

  /** An implementation. */
  @FunctionalInterface
  public interface Function6<A, B, C, D, E, F, R> {
    /** Does it; throws {@link FunctionException} where Go's would return an error or panic. */
    R apply(A a, B b, C c, D d, E e, F f);
  }

  /** What takes the implementation. */
  public record Declared7<A, B, C, D, E, F, G>(
      Param<A> a, Param<B> b, Param<C> c, Param<D> d, Param<E> e, Param<F> f, Param<G> g) {
    /** Its result and what it does. */
    public <R> Signature to(Param<R> result, Function7<A, B, C, D, E, F, G, R> implementation) {
      int next = a.form() == Param.Form.BUDGET ? 0 : 1;
      return new Signature(
          List.of(a, b, c, d, e, f, g),
          (budget, arguments) ->
              result.write(
                  implementation.apply(
                      a.from(budget, arguments, 0),
                      b.from(budget, arguments, next),
                      c.from(budget, arguments, next + 1),
                      d.from(budget, arguments, next + 2),
                      e.from(budget, arguments, next + 3),
                      f.from(budget, arguments, next + 4),
                      g.from(budget, arguments, next + 5))));
    }
  }

  /** An implementation. */
  @FunctionalInterface
  public interface Function7<A, B, C, D, E, F, G, R> {
    /** Does it; throws {@link FunctionException} where Go's would return an error or panic. */
    R apply(A a, B b, C c, D d, E e, F f, G g);
  }
}
