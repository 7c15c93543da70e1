/**
 * What proves to an API server who asks: tokens, passwords, certificates, and programs that make
 * them.
 */
@NullMarked
package io.github.kubesealj.cli.credentials;

import org.jspecify.annotations.NullMarked;
