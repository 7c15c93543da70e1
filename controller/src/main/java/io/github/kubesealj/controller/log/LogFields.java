package io.github.kubesealj.controller.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.event.KeyValuePair;

/** The fields of a log entry, in order. */
final class LogFields {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

  private LogFields() {}

  static Map<String, String> of(ILoggingEvent event) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("time", TIME.format(event.getInstant().atZone(ZoneId.systemDefault())));
    fields.put("level", event.getLevel().toString());
    fields.put("msg", event.getFormattedMessage());
    if (event.getKeyValuePairs() != null) {
      for (KeyValuePair pair : event.getKeyValuePairs()) {
        fields.put(pair.key, String.valueOf(pair.value));
      }
    }
    // Kinds only: what an exception of a library says may quote what it was working on.
    IThrowableProxy thrown = event.getThrowableProxy();
    if (thrown != null) {
      fields.put("exception", chain(thrown));
      fields.put("at", place(thrown));
    }
    return fields;
  }

  private static String chain(IThrowableProxy thrown) {
    StringBuilder chain = new StringBuilder(thrown.getClassName());
    for (IThrowableProxy cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      chain.append(" < ").append(cause.getClassName());
    }
    return chain.toString();
  }

  private static String place(IThrowableProxy thrown) {
    return thrown.getStackTraceElementProxyArray().length == 0
        ? "unknown"
        : thrown.getStackTraceElementProxyArray()[0].getStackTraceElement().toString();
  }
}
