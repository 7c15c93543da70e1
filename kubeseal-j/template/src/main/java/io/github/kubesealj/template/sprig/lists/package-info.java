/** Sprig's list functions. Internal to the engine; not API. */
@NullMarked
package io.github.kubesealj.template.sprig.lists;

import org.jspecify.annotations.NullMarked;
