package io.github.kubesealj.controller.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;

/**
 * {@code time=… level=INFO msg="HTTP server serving" addr=:8080}: key=value, quoted when needed.
 */
final class LogfmtLayout extends LayoutBase<ILoggingEvent> {
  @Override
  public String doLayout(ILoggingEvent event) {
    StringBuilder line = new StringBuilder();
    LogFields.of(event)
        .forEach(
            (key, value) -> {
              line.append(line.isEmpty() ? "" : " ").append(key).append('=');
              append(line, value);
            });
    return line.append('\n').toString();
  }

  private static void append(StringBuilder line, String value) {
    boolean plain =
        !value.isEmpty()
            && value.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '"' && c != '=');
    if (plain) {
      line.append(value);
    } else {
      Quoted.append(line, value);
    }
  }
}
