package io.github.kubesealj.controller.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.Layout;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/**
 * Sets logging up, in code, so that no file on the class path can change what is logged: up to INFO
 * on standard output, from WARN on standard error.
 */
public final class Logging {
  private Logging() {}

  /**
   * Replaces whatever was set up before. Libraries stay silent until {@link #hearLibraries}: what
   * goes wrong while starting is told once, by us.
   */
  public static void configure(org.slf4j.event.Level level, LogFormat format) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.OFF);
    root.addAppender(
        console(
            context,
            format,
            "System.out",
            event -> !event.getLevel().isGreaterOrEqual(Level.WARN)));
    root.addAppender(
        console(
            context, format, "System.err", event -> event.getLevel().isGreaterOrEqual(Level.WARN)));
    // At every start it warns that v1alpha1 is not stable; there is no other version.
    context
        .getLogger("io.fabric8.kubernetes.client.dsl.internal.VersionUsageUtils")
        .setLevel(Level.ERROR);
    context.getLogger("io.github.kubesealj").setLevel(Level.convertAnSLF4JLevel(level));
  }

  /** From now on warnings and errors of libraries are logged too. */
  public static void hearLibraries() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
  }

  private static ConsoleAppender<ILoggingEvent> console(
      LoggerContext context, LogFormat format, String stream, Predicate<ILoggingEvent> accept) {
    Layout<ILoggingEvent> layout =
        switch (format) {
          case TEXT -> new LogfmtLayout();
          case JSON -> new JsonLayout();
        };
    layout.setContext(context);
    layout.start();
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(context);
    encoder.setLayout(layout);
    encoder.start();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setTarget(stream);
    appender.setEncoder(encoder);
    appender.addFilter(
        new Filter<>() {
          @Override
          public FilterReply decide(ILoggingEvent event) {
            return accept.test(event) ? FilterReply.NEUTRAL : FilterReply.DENY;
          }
        });
    appender.start();
    return appender;
  }
}
