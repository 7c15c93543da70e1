/**
 * Talking to a cluster. Nothing outside this package touches the Kubernetes client, so that
 * commands which need no cluster never load it.
 */
@NullMarked
package io.github.kubesealj.cli.cluster;

import org.jspecify.annotations.NullMarked;
