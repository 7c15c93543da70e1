/** The whole path shown step by step, on an embedded API server or a real one. Never shipped. */
@NullMarked
package io.github.kubesealj.demo;

import org.jspecify.annotations.NullMarked;
