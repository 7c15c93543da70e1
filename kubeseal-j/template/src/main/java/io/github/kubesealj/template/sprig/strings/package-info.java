/** Sprig's functions on strings. */
@NullMarked
package io.github.kubesealj.template.sprig.strings;

import org.jspecify.annotations.NullMarked;
