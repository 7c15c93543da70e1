/** Sealing keys: where they are stored, which are in use. */
@NullMarked
package io.github.kubesealj.controller.keys;

import org.jspecify.annotations.NullMarked;
