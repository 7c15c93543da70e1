/**
 * Flags as both programs take them: GNU style on the command line, {@code SEALED_SECRETS_*} in the
 * environment, and upstream's words when one of them is wrong.
 */
@NullMarked
package io.github.kubesealj.flags;

import org.jspecify.annotations.NullMarked;
