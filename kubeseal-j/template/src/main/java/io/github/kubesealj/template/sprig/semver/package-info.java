/** Versions and constraints as Masterminds/semver reads and compares them. */
@NullMarked
package io.github.kubesealj.template.sprig.semver;

import org.jspecify.annotations.NullMarked;
