/** The control plane, the programs and the processes that tests run against. */
@NullMarked
package io.github.kubesealj.it.kube;

import org.jspecify.annotations.NullMarked;
