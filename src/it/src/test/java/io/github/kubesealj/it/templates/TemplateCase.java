package io.github.kubesealj.it.templates;

import java.util.Map;

/**
 * A template with its data, both as byte strings.
 *
 * @param seed what makes the same case again
 */
record TemplateCase(long seed, String template, Map<String, String> data) {
  /** How the template is called. */
  static final String NAME = "t";
}
