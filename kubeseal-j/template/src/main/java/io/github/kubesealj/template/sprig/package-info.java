/** The functions that sprig 3.3.0 adds to Go's templates, by name; the rooms below do the work. */
@NullMarked
package io.github.kubesealj.template.sprig;

import org.jspecify.annotations.NullMarked;
