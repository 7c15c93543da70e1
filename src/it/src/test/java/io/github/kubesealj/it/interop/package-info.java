/** What we seal, upstream's programs open, and the other way round. */
@NullMarked
package io.github.kubesealj.it.interop;

import org.jspecify.annotations.NullMarked;
