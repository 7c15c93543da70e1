/** Sprig's regular expressions, with Go's syntax and matching. */
@NullMarked
package io.github.kubesealj.template.sprig.regex;

import org.jspecify.annotations.NullMarked;
