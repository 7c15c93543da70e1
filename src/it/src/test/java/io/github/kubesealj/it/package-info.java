/** Tests of the whole product, against what it did not write. */
@NullMarked
package io.github.kubesealj.it;

import org.jspecify.annotations.NullMarked;
