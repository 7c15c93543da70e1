/** JSON as Go's {@code encoding/json} writes and reads it. */
@NullMarked
package io.github.kubesealj.template.json;

import org.jspecify.annotations.NullMarked;
