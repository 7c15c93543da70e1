/** Log lines in the forms operators already collect. */
@NullMarked
package io.github.kubesealj.controller.log;

import org.jspecify.annotations.NullMarked;
