/** Where the certificate comes from that values are sealed with, and whether it may be used. */
@NullMarked
package io.github.kubesealj.cli.certificate;

import org.jspecify.annotations.NullMarked;
