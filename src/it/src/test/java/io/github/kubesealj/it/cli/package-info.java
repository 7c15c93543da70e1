/** The command as it is shipped, in surroundings that are against it. */
@NullMarked
package io.github.kubesealj.it.cli;

import org.jspecify.annotations.NullMarked;
