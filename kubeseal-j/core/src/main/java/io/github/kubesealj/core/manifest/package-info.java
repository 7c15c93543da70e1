/**
 * Manifests: streams of YAML or JSON documents to the objects of {@code core.model} and back.
 *
 * <p>{@link io.github.kubesealj.core.manifest.ManifestReader} reads, {@link
 * io.github.kubesealj.core.manifest.ManifestWriter} writes, {@link
 * io.github.kubesealj.core.manifest.ManifestEditor} changes a text in place, {@link
 * io.github.kubesealj.core.manifest.SealedSecrets} converts the plain maps of a Kubernetes client.
 * Every error names its place and never quotes a value of the document.
 */
@NullMarked
package io.github.kubesealj.core.manifest;

import org.jspecify.annotations.NullMarked;
