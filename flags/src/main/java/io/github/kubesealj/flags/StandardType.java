package io.github.kubesealj.flags;

import java.util.List;

/** The types that pflag brings along and the programs use. */
public enum StandardType implements FlagType {
  /** Any text. */
  TEXT("string", "a text is expected") {
    @Override
    public List<String> read(String argument) {
      return List.of(argument);
    }
  },
  /** True or false; standing alone it means true. */
  SWITCH("", "true or false is expected") {
    @Override
    public boolean standsAlone() {
      return true;
    }

    @Override
    public List<String> read(String argument) throws BadValueException {
      return List.of(Boolean.toString(GoValues.parseBool(argument)));
    }
  },
  /** A whole number of 64 bits, in any base Go writes: {@code 16}, {@code 0x10}, {@code 1_000}. */
  INTEGER("int", "a whole number is expected") {
    @Override
    public List<String> read(String argument) throws BadValueException {
      return List.of(Long.toString(GoValues.parseInt(argument, 0, 64)));
    }
  },
  /** Values separated by commas, quoted as in CSV where need be, or given by repeating the flag. */
  LIST("strings", "values separated by commas are expected") {
    @Override
    public boolean collects() {
      return true;
    }

    @Override
    public List<String> read(String argument) throws BadValueException {
      return argument.isEmpty() ? List.of() : new CsvRecord(argument).fields();
    }
  },
  /** Values given by repeating the flag; a comma is a part of the value. */
  ARRAY("stringArray", "a text is expected") {
    @Override
    public boolean collects() {
      return true;
    }

    @Override
    public List<String> read(String argument) {
      return List.of(argument);
    }
  };

  private final String label;
  private final String expected;

  StandardType(String label, String expected) {
    this.label = label;
    this.expected = expected;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String expected() {
    return expected;
  }
}
