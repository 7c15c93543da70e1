/** Templates made at random, rendered by us and by Go. */
@NullMarked
package io.github.kubesealj.it.templates;

import org.jspecify.annotations.NullMarked;
