/** What a template may use up, and the meter that says when it has. */
@NullMarked
package io.github.kubesealj.template.limit;

import org.jspecify.annotations.NullMarked;
