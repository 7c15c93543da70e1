/**
 * Which cluster, and as whom: kubeconfig files, what flags put over them, and a Pod's own service
 * account.
 */
@NullMarked
package io.github.kubesealj.cli.kubeconfig;

import org.jspecify.annotations.NullMarked;
