/** From Kubernetes' watch events to the name of the SealedSecret they concern; no decisions. */
@NullMarked
package io.github.kubesealj.controller.watch;

import org.jspecify.annotations.NullMarked;
