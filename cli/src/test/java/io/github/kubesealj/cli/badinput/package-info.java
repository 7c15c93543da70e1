/** Bad input as text files: what is there, what is typed, what is said, and nothing changed. */
@NullMarked
package io.github.kubesealj.cli.badinput;

import org.jspecify.annotations.NullMarked;
