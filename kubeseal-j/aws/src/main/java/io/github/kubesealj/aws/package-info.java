/** The mapping language of ExternalSecret manifests over AWS Secrets Manager. Empty so far. */
@NullMarked
package io.github.kubesealj.aws;

import org.jspecify.annotations.NullMarked;
