/**
 * What a template can call: functions and methods as data, each a name, a Go signature and an
 * implementation. No reflection.
 */
@NullMarked
package io.github.kubesealj.template.function;

import org.jspecify.annotations.NullMarked;
