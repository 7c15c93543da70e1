/**
 * The objects of the Sealed Secrets API as immutable Java values, mirroring the CRD one to one.
 * What this version does not know of an object is kept as {@link
 * io.github.kubesealj.core.model.JsonValue}, so that a round trip loses nothing.
 */
@NullMarked
package io.github.kubesealj.core.model;

import org.jspecify.annotations.NullMarked;
