/**
 * Walks a template's tree and writes the output, as Go's {@code text/template} does: what is
 * accepted, what is an error and where, and what is printed.
 */
@NullMarked
package io.github.kubesealj.template.exec;

import org.jspecify.annotations.NullMarked;
