/**
 * What Go's {@code encoding/pem} and {@code crypto/x509} do with keys and certificates: the same
 * bytes written. Bouncy Castle reads and writes the DER, so that it decides what is well-formed.
 * Strings are byte strings; keys are never printed.
 */
@NullMarked
package io.github.kubesealj.template.x509;

import org.jspecify.annotations.NullMarked;
