package io.github.kubesealj.template.limit;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The meter of one parsing or rendering: whoever is about to do work or make something asks here
 * first, and gets a {@link LimitExceededException} where it would be too much. Not thread-safe.
 */
public final class Budget {
  /** How many bytes of work count as one step. */
  private static final int BYTES_A_STEP = 256;

  /** To compare one name is about the work of so many bytes. */
  private static final int NAME_BYTES = 8;

  /** The clock is looked at once in so many steps: looking costs more than a step. */
  private static final int STEPS_A_LOOK = 256;

  private static final int VALUE_BYTES = 24;
  private static final int ENTRY_BYTES = 72;

  private final Limits limits;
  private final LongSupplier nanos;
  private final long mostSteps;
  private final long mostMemory;
  private final long deadline;
  private long steps;
  private long stepsAtLastLook;
  private long memory;
  private int keys;

  /** A fresh meter; {@code nanos} is a clock like {@link System#nanoTime}. */
  public Budget(Limits limits, LongSupplier nanos) {
    this.limits = limits;
    this.nanos = nanos;
    this.mostSteps = limits.of(Limit.STEPS);
    this.mostMemory = limits.of(Limit.MEMORY);
    this.deadline = nanos.getAsLong() + limits.of(Limit.TIME);
  }

  /** A fresh meter on the machine's own clock. */
  public static Budget of(Limits limits) {
    return new Budget(limits, System::nanoTime);
  }

  /** The limits it watches. */
  public Limits limits() {
    return limits;
  }

  /** One command, turn of a loop or call. */
  public void step() {
    steps++;
    if (steps > mostSteps) {
      throw new LimitExceededException(Limit.STEPS);
    }
    if (steps - stepsAtLastLook >= STEPS_A_LOOK) {
      checkTime();
    }
  }

  /**
   * Work that grows with this many bytes or elements, such as one pass over a text; to be called
   * before it, or for every part of it.
   */
  public void work(long bytes) {
    steps += bytes / BYTES_A_STEP;
    step();
  }

  /** A search through so many names. */
  public void search(int names) {
    work((long) names * NAME_BYTES);
  }

  /** A new text of so many bytes; to be called before it is made. */
  public void string(long bytes) {
    if (bytes > limits.of(Limit.STRING)) {
      throw new LimitExceededException(Limit.STRING);
    }
    memory(bytes + VALUE_BYTES);
    work(bytes);
  }

  /** A new list of so many elements; to be called before it is made. */
  public void list(long elements) {
    if (elements > limits.of(Limit.LIST)) {
      throw new LimitExceededException(Limit.LIST);
    }
    memory((elements + 1) * VALUE_BYTES);
    work(elements);
  }

  /** So many elements more in a map that has {@code size} of them by then. */
  public void entries(long added, long size) {
    if (size > limits.of(Limit.LIST)) {
      throw new LimitExceededException(Limit.LIST);
    }
    memory(added * ENTRY_BYTES);
    work(added);
  }

  /** So many bytes of memory, held until the rendering ends for all that is known. */
  public void memory(long bytes) {
    memory += bytes;
    if (memory > mostMemory) {
      throw new LimitExceededException(Limit.MEMORY);
    }
  }

  /** How many bytes are held. */
  public long memory() {
    return memory;
  }

  /** Gives back memory that is certain to be free again. */
  public void release(long bytes) {
    memory -= bytes;
  }

  /** One private key, certificate or password hash. */
  public void key() {
    keys++;
    if (keys > limits.of(Limit.KEYS)) {
      throw new LimitExceededException(Limit.KEYS);
    }
    checkTime();
  }

  /** Values or blocks nested so deep. */
  public void nesting(int depth) {
    if (depth > limits.of(Limit.NESTING)) {
      throw new LimitExceededException(Limit.NESTING);
    }
  }

  /** Templates calling each other so deep. */
  public void depth(int depth) {
    if (depth > limits.of(Limit.DEPTH)) {
      throw new LimitExceededException(Limit.DEPTH);
    }
  }

  /** So many bytes of output in all. */
  public void output(long bytes) {
    if (bytes > limits.of(Limit.OUTPUT)) {
      throw new LimitExceededException(Limit.OUTPUT);
    }
  }

  /** Instructions of a regular expression. */
  public void regexProgram(long instructions) {
    if (instructions > limits.of(Limit.REGEX)) {
      throw new LimitExceededException(Limit.REGEX);
    }
  }

  /** To be called within work that takes long and counts no steps. */
  public void checkTime() {
    stepsAtLastLook = steps;
    if (nanos.getAsLong() - deadline > 0) {
      throw new LimitExceededException(Limit.TIME);
    }
  }

  /**
   * Before work that cannot be interrupted: refuses it where less than this time is left.
   *
   * @param work how long it takes on a slow machine
   */
  public void reserve(Duration work) {
    long left = deadline - nanos.getAsLong();
    if (left < work.toNanos()) {
      throw new LimitExceededException(Limit.TIME);
    }
  }
}
