/** Sprig's functions for dates, and the methods of Go's times. */
@NullMarked
package io.github.kubesealj.template.sprig.dates;

import org.jspecify.annotations.NullMarked;
