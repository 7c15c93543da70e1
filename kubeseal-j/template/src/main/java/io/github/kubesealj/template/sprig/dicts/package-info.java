/** Sprig's dictionary functions, with mergo's merging and copystructure's copying. */
@NullMarked
package io.github.kubesealj.template.sprig.dicts;

import org.jspecify.annotations.NullMarked;
