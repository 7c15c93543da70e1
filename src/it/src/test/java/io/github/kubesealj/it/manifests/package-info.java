/** What users apply to their clusters, on a real API server. */
@NullMarked
package io.github.kubesealj.it.manifests;

import org.jspecify.annotations.NullMarked;
