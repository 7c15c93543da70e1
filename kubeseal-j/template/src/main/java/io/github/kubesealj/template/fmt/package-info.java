/**
 * Values as text, as Go's {@code fmt} prints them.
 *
 * <p>Go prints addresses of memory for {@code %p} and for a pointer within a list or map when no
 * method makes a text of it; every address here is the same number. The insides of a {@code
 * time.Location} other than its name print as those of UTC.
 */
@NullMarked
package io.github.kubesealj.template.fmt;

import org.jspecify.annotations.NullMarked;
