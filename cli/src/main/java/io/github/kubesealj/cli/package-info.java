/**
 * The {@code kubeseal} command: flags become one {@link io.github.kubesealj.cli.mode.Action}, which
 * one switch carries out. Streams, environment and working directory come in through {@link
 * io.github.kubesealj.cli.terminal.Terminal}.
 */
@NullMarked
package io.github.kubesealj.cli;

import org.jspecify.annotations.NullMarked;
