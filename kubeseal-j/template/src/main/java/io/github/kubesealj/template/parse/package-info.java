/**
 * From a template's text to its tree, as Go's {@code text/template/parse} does it: the same texts
 * are accepted, and an error is on the same line. Trees are immutable.
 */
@NullMarked
package io.github.kubesealj.template.parse;

import org.jspecify.annotations.NullMarked;
