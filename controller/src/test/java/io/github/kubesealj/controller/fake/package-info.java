/** Stand-ins for what surrounds the controller. */
@NullMarked
package io.github.kubesealj.controller.fake;

import org.jspecify.annotations.NullMarked;
