/**
 * What a program says of its flags: help, a manual page and completions for shells, all from one
 * {@link io.github.kubesealj.flags.help.Manual}.
 */
@NullMarked
package io.github.kubesealj.flags.help;

import org.jspecify.annotations.NullMarked;
