/** The HTTP endpoints. */
@NullMarked
package io.github.kubesealj.controller.http;

import org.jspecify.annotations.NullMarked;
