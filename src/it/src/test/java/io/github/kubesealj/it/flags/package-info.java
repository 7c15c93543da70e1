/** Command lines as we read them and as upstream does. */
@NullMarked
package io.github.kubesealj.it.flags;

import org.jspecify.annotations.NullMarked;
