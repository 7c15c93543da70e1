package io.github.kubesealj.template.function;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoBool;
import io.github.kubesealj.template.value.GoCertificate;
import io.github.kubesealj.template.value.GoFloat;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoLocation;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoNil;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoTime;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.GoVersion;
import io.github.kubesealj.template.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Go type of a parameter or result, and the Java type {@code T} an implementation sees for it.
 * Immutable.
 *
 * <p>Which Java type belongs to which Go type is told by the constants here, and by the two
 * switches that convert: a function each would have to be linked before the first template is
 * rendered.
 */
public final class Param<T> {
  /** {@code string}; in Java a byte string. */
  public static final Param<String> STRING = of(GoType.STRING);

  /** {@code int}. */
  public static final Param<Long> INT = of(GoType.INT);

  /** {@code int64}. */
  public static final Param<Long> INT64 = of(GoType.INT64);

  /** {@code uint32}: only a literal fits, since no value has that type. */
  public static final Param<Long> UINT32 = of(GoType.UINT32);

  /** {@code uint64}, given by its bits. */
  public static final Param<Long> UINT64 = of(GoType.UINT64);

  /** {@code time.Duration}, in nanoseconds. */
  public static final Param<Long> DURATION = of(GoType.DURATION);

  /** {@code time.Month}, 1 to 12. */
  public static final Param<Long> MONTH = of(GoType.MONTH);

  /** {@code time.Weekday}, 0 is Sunday. */
  public static final Param<Long> WEEKDAY = of(GoType.WEEKDAY);

  /** {@code bool}. */
  public static final Param<Boolean> BOOL = of(GoType.BOOL);

  /** {@code float64}. */
  public static final Param<Double> FLOAT64 = of(GoType.FLOAT64);

  /** {@code []interface{}}; an argument that is nil is the nil slice. */
  public static final Param<GoList> LIST = of(GoType.ANY_SLICE);

  /** {@code []string}; an argument that is nil is the nil slice. */
  public static final Param<GoList> STRINGS = of(GoType.STRING_SLICE);

  /** {@code []int}. */
  public static final Param<GoList> INTS = of(GoType.INT_SLICE);

  /** {@code [][]interface{}}. */
  public static final Param<GoList> LISTS = of(GoType.ANY_SLICE_SLICE);

  /** {@code map[string]interface{}}; an argument that is nil is the nil map. */
  public static final Param<GoMap> DICT = of(GoType.ANY_MAP);

  /** {@code map[string]string}. */
  public static final Param<GoMap> STRING_MAP = of(GoType.STRING_MAP);

  /** {@code time.Time}. */
  public static final Param<GoTime> TIME = of(GoType.TIME);

  /** {@code *time.Location}; Go panics on a nil one, here it does not fit. */
  public static final Param<GoLocation> LOCATION = of(GoType.LOCATION);

  /** {@code *semver.Version}; Go panics on a nil one, here it does not fit. */
  public static final Param<GoVersion> VERSION_POINTER = of(GoType.VERSION_POINTER);

  /** {@code semver.Version}. */
  public static final Param<GoVersion> VERSION = of(GoType.VERSION);

  /** {@code sprig.certificate}. */
  public static final Param<GoCertificate> CERTIFICATE = of(GoType.CERTIFICATE);

  /** {@code interface{}}: anything; nil is {@link GoNil#INTERFACE}, never the other one. */
  public static final Param<Value> ANY = new Param<>(Form.ANY, null, GoNil.INTERFACE, null);

  /** {@code reflect.Value}: anything, and {@link GoNil#NONE} stays what it is. */
  public static final Param<Value> RAW = new Param<>(Form.RAW, null, GoNil.NONE, null);

  /** Takes no argument but the meter; only as the first parameter. */
  public static final Param<Budget> BUDGET = new Param<>(Form.BUDGET, null, null, null);

  /** How an argument is matched. */
  public enum Form {
    /** One Go type fits. */
    TYPED,
    ANY,
    RAW,
    /** All arguments that are left, each matched as the element says. */
    REST,
    BUDGET
  }

  private final Form form;
  private final @Nullable GoType type;
  private final @Nullable Value zero;
  private final @Nullable Param<?> element;

  private Param(
      Form form, @Nullable GoType type, @Nullable Value zero, @Nullable Param<?> element) {
    this.form = form;
    this.type = type;
    this.zero = zero;
    this.element = element;
  }

  private static <T> Param<T> of(GoType type) {
    Value zero =
        switch (type.kind()) {
          case SLICE -> GoList.nil(type);
          case MAP -> GoMap.nil(type);
          default -> null;
        };
    return new Param<>(Form.TYPED, type, zero, null);
  }

  /** {@code ...T}, the last parameter of a variadic function. */
  public static <T> Param<List<T>> rest(Param<T> element) {
    return new Param<>(Form.REST, null, null, element);
  }

  /** How an argument is matched. */
  public Form form() {
    return form;
  }

  /** The one type that fits; null unless the form is {@link Form#TYPED}. */
  public @Nullable GoType type() {
    return type;
  }

  /** What nil stands for; null where nil does not fit. */
  public @Nullable Value zero() {
    return zero;
  }

  /** Of what there may be any number; null unless the form is {@link Form#REST}. */
  public @Nullable Param<?> element() {
    return element;
  }

  /** What the implementation sees: arguments from this index on, which have been matched. */
  @SuppressWarnings("unchecked") // The constants tie T to the Go type.
  T from(Budget budget, Value[] arguments, int index) {
    if (form == Form.BUDGET) {
      return (T) budget;
    }
    if (element == null) {
      return (T) read(arguments[index]);
    }
    List<Object> rest = new ArrayList<>(Math.max(0, arguments.length - index));
    for (int i = index; i < arguments.length; i++) {
      rest.add(element.read(arguments[i]));
    }
    return (T) rest;
  }

  private Object read(Value argument) {
    if (type == null) {
      return argument;
    }
    return switch (type.kind()) {
      case STRING -> ((GoString) argument).bytes();
      case BOOL -> argument.isTrue();
      case INT, INT64, UINT8, UINT32, UINT64 -> ((GoInt) argument).bits();
      case FLOAT64 -> ((GoFloat) argument).value();
      case COMPLEX128, SLICE, MAP, POINTER, STRUCT, INVALID -> argument;
    };
  }

  /** What the template sees of a result. */
  Value write(T result) {
    if (type == null) {
      return (Value) result;
    }
    return switch (type.kind()) {
      case STRING -> new GoString((String) result);
      case BOOL -> GoBool.of((Boolean) result);
      case INT, INT64, UINT8, UINT32, UINT64 -> new GoInt((Long) result, type);
      case FLOAT64 -> new GoFloat((Double) result);
      case COMPLEX128, SLICE, MAP, POINTER, STRUCT, INVALID -> (Value) result;
    };
  }
}
