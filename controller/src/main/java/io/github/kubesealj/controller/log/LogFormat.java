package io.github.kubesealj.controller.log;

/** How log entries look. */
public enum LogFormat {
  /** key=value. */
  TEXT,
  /** One JSON object a line. */
  JSON
}
