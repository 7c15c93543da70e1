/** Numbers and quoted texts as Go's {@code strconv} reads and writes them, on byte strings. */
@NullMarked
package io.github.kubesealj.template.strconv;

import org.jspecify.annotations.NullMarked;
