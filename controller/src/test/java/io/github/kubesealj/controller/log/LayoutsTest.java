package io.github.kubesealj.controller.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

class LayoutsTest {
  private static LoggingEvent event(
      String message, @Nullable Throwable thrown, KeyValuePair... fields) {
    LoggingEvent event =
        new LoggingEvent(
            "fqcn", new LoggerContext().getLogger("x"), Level.INFO, message, thrown, null);
    event.setInstant(Instant.parse("2026-11-24T00:01:40.630Z"));
    event.setKeyValuePairs(List.of(fields));
    return event;
  }

  private static String withoutTime(String line) {
    return line.replaceFirst("time=\\S+ ", "");
  }

  @Test
  void writesKeyValuePairs() {
    String line =
        new LogfmtLayout()
            .doLayout(event("HTTP server serving", null, new KeyValuePair("addr", ":8080")));

    assertThat(line)
        .matches("time=2026-11-2[34]T\\d\\d:\\d\\d:40\\.630\\S+ level=INFO msg=.*\\n")
        .endsWith("level=INFO msg=\"HTTP server serving\" addr=:8080\n");
  }

  @Test
  void keepsAnEntryOnOneLine() {
    String line =
        new LogfmtLayout()
            .doLayout(event("Updating", null, new KeyValuePair("error", "a \"b\"\n\\c\u0001")));

    assertThat(withoutTime(line))
        .isEqualTo("level=INFO msg=Updating error=\"a \\\"b\\\"\\n\\\\c\\u0001\"\n");
  }

  @Test
  void quotesWhatWouldReadAsAnotherField() {
    String line =
        new LogfmtLayout()
            .doLayout(
                event("m", null, new KeyValuePair("a", "b=c"), new KeyValuePair("empty", "")));

    assertThat(withoutTime(line)).isEqualTo("level=INFO msg=m a=\"b=c\" empty=\"\"\n");
  }

  @Test
  void writesJson() {
    String line = new JsonLayout().doLayout(event("a b", null, new KeyValuePair("k", "v\n")));

    assertThat(line)
        .startsWith("{\"time\":\"2026-11-2")
        .endsWith("\",\"level\":\"INFO\",\"msg\":\"a b\",\"k\":\"v\\n\"}\n");
  }

  @Test
  void tellsOfAnExceptionItsKindAndPlaceButNotItsText() {
    String line =
        new LogfmtLayout()
            .doLayout(
                event(
                    "failed",
                    new IllegalStateException("hunter2", new RuntimeException("hunter2"))));

    assertThat(line)
        .contains("java.lang.IllegalStateException < java.lang.RuntimeException", "LayoutsTest")
        .doesNotContain("hunter2");
  }
}
