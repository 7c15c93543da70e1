/**
 * Talking to a cluster: its API server as the user whom the kubeconfig names, and through it the
 * controller. Commands which need no cluster load none of it.
 */
@NullMarked
package io.github.kubesealj.cli.cluster;

import org.jspecify.annotations.NullMarked;
