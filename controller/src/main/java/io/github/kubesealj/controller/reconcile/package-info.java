/** One SealedSecret, one pass: gather, decide, act, report. */
@NullMarked
package io.github.kubesealj.controller.reconcile;

import org.jspecify.annotations.NullMarked;
