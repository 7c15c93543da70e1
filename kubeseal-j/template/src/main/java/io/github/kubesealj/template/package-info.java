/**
 * Go's templates in Java: {@link io.github.kubesealj.template.GoTemplate} parses and renders,
 * {@link io.github.kubesealj.template.sprig.Sprig} and {@link
 * io.github.kubesealj.template.eso.ExternalSecrets} are the functions they can call, {@link
 * io.github.kubesealj.template.limit.Limits} what they may use.
 *
 * <p>The other packages are the engine's rooms and no API.
 */
@NullMarked
package io.github.kubesealj.template;

import org.jspecify.annotations.NullMarked;
