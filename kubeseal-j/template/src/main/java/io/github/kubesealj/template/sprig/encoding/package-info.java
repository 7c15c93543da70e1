/** Sprig's Base64, Base32 and checksums. */
@NullMarked
package io.github.kubesealj.template.sprig.encoding;

import org.jspecify.annotations.NullMarked;
