/**
 * What kubeseal can do: each mode as data ({@link io.github.kubesealj.cli.mode.Action}), and what
 * carries it out.
 */
@NullMarked
package io.github.kubesealj.cli.mode;

import org.jspecify.annotations.NullMarked;
