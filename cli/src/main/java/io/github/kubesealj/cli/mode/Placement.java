package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.kubeconfig.Overrides;
import io.github.kubesealj.core.crypto.SealingScope;
import org.jspecify.annotations.Nullable;

/**
 * Where a sealed value shall open, as far as the command line says.
 *
 * @param name overrides the name of every Secret, where given
 * @param scope the scope asked for, where given
 * @param overrides hold the namespace asked for, and where to find the context's
 */
public record Placement(@Nullable String name, @Nullable SealingScope scope, Overrides overrides) {}
