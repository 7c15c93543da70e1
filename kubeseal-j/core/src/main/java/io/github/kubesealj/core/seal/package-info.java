/**
 * Whole Secrets into SealedSecrets and back: which metadata travels, which scope counts, what fails
 * together.
 */
@NullMarked
package io.github.kubesealj.core.seal;

import org.jspecify.annotations.NullMarked;
