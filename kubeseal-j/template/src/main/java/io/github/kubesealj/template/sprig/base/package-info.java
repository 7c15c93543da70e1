/** What functions on texts have in common: building and searching under limits. */
@NullMarked
package io.github.kubesealj.template.sprig.base;

import org.jspecify.annotations.NullMarked;
