/**
 * The closed set of Go values that a template can meet, with the Go types they have.
 *
 * <p>Text inside the engine is bytes, as in Go: a Java {@code String} here holds one byte in each
 * char, 0 to 255 (ISO-8859-1). {@link Utf8} is the only door between such byte strings and text.
 * Internal to the engine; not API.
 */
@NullMarked
package io.github.kubesealj.template.value;

import org.jspecify.annotations.NullMarked;
