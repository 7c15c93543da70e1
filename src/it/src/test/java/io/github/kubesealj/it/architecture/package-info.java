/** Which part of the code may know which other. */
@NullMarked
package io.github.kubesealj.it.architecture;

import org.jspecify.annotations.NullMarked;
