/** Sprig's functions for passwords, keys, certificates, encryption and random texts. */
@NullMarked
package io.github.kubesealj.template.sprig.crypto;

import org.jspecify.annotations.NullMarked;
