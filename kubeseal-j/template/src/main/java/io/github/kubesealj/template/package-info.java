/**
 * Go text/template with the sprig functions, in Java: what renders {@code spec.template.data} of a
 * SealedSecret. Empty so far.
 */
@NullMarked
package io.github.kubesealj.template;

import org.jspecify.annotations.NullMarked;
