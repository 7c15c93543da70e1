package io.github.kubesealj.controller.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;

/** One JSON object of strings a line, the fields those of {@link LogfmtLayout}. */
final class JsonLayout extends LayoutBase<ILoggingEvent> {
  @Override
  public String doLayout(ILoggingEvent event) {
    StringBuilder line = new StringBuilder();
    LogFields.of(event)
        .forEach(
            (key, value) -> {
              line.append(line.isEmpty() ? '{' : ',');
              Quoted.append(line, key);
              line.append(':');
              Quoted.append(line, value);
            });
    return line.append("}\n").toString();
  }
}
