/** Sprig's questions about types, emptiness and equality. */
@NullMarked
package io.github.kubesealj.template.sprig.reflection;

import org.jspecify.annotations.NullMarked;
