/** Sprig's URLs and paths. */
@NullMarked
package io.github.kubesealj.template.sprig.url;

import org.jspecify.annotations.NullMarked;
