/**
 * The wire format of one sealed value and the keys that seal and open it. Uses the JDK's ciphers
 * and Bouncy Castle for PEM and X.509 only; knows nothing of Kubernetes objects.
 *
 * <p>{@link io.github.kubesealj.core.crypto.Ciphertext} holds the grammar; {@link
 * io.github.kubesealj.core.crypto.ValueSealer} and {@link
 * io.github.kubesealj.core.crypto.ValueOpener} write and read it.
 */
@NullMarked
package io.github.kubesealj.core.crypto;

import org.jspecify.annotations.NullMarked;
