package io.github.kubesealj.cli;

import io.github.kubesealj.flags.BadValueException;
import io.github.kubesealj.flags.FlagType;
import io.github.kubesealj.flags.GoValues;
import java.util.List;
import java.util.Locale;

/** What klog's flags take, with klog's words for what they do not. */
enum KlogType implements FlagType {
  TEXT("string"),
  SWITCH(""),
  UNSIGNED("uint"),
  LEVEL("level"),
  SEVERITY("severity"),
  MODULES("pattern=N,..."),
  TRACE_LOCATION("file:N");

  private static final String MODULE_SYNTAX =
      "syntax error: expect comma-separated list of filename=N";
  private static final String TRACE_SYNTAX = "syntax error: expect file.go:234";
  private static final List<String> SEVERITIES = List.of("INFO", "WARNING", "ERROR", "FATAL");

  private final String label;

  KlogType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public boolean standsAlone() {
    return this == SWITCH;
  }

  @Override
  public List<String> read(String argument) throws BadValueException {
    switch (this) {
      case TEXT -> {}
      case SWITCH -> {
        return List.of(Boolean.toString(truth(argument)));
      }
      case UNSIGNED -> unsigned(argument);
      case LEVEL -> GoValues.parseInt(argument, 10, 32);
      case SEVERITY -> severity(argument);
      case MODULES -> modules(argument);
      case TRACE_LOCATION -> traceLocation(argument);
    }
    return List.of(argument);
  }

  @Override
  public String expected() {
    return "another value is expected";
  }

  private static boolean truth(String argument) throws BadValueException {
    try {
      return GoValues.parseBool(argument);
    } catch (BadValueException notTruth) {
      throw new BadValueException("parse error");
    }
  }

  private static void unsigned(String argument) throws BadValueException {
    try {
      GoValues.parseUint(argument, 0);
    } catch (BadValueException notANumber) {
      boolean large = notANumber.getMessage().endsWith("out of range");
      throw new BadValueException(large ? "value out of range" : "parse error");
    }
  }

  private static void severity(String argument) throws BadValueException {
    if (!SEVERITIES.contains(argument.toUpperCase(Locale.ROOT))) {
      GoValues.parseInt(argument, 10, 32);
    }
  }

  private static void modules(String argument) throws BadValueException {
    for (String module : argument.split(",", -1)) {
      if (module.isEmpty()) {
        continue;
      }
      String[] parts = module.split("=", -1);
      if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
        throw new BadValueException(MODULE_SYNTAX);
      }
      if (number(parts[1], 32, MODULE_SYNTAX) < 0) {
        throw new BadValueException("negative value for vmodule level");
      }
    }
  }

  private static void traceLocation(String argument) throws BadValueException {
    if (argument.isEmpty()) {
      return;
    }
    String[] parts = argument.split(":", -1);
    if (parts.length != 2 || !parts[0].contains(".")) {
      throw new BadValueException(TRACE_SYNTAX);
    }
    if (number(parts[1], 64, TRACE_SYNTAX) <= 0) {
      throw new BadValueException("negative or zero value for level");
    }
  }

  private static long number(String text, int bits, String otherwise) throws BadValueException {
    try {
      return GoValues.parseInt(text, 10, bits);
    } catch (BadValueException notANumber) {
      throw new BadValueException(otherwise);
    }
  }
}
