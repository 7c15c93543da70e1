/** Sprig's numbers, with spf13/cast's conversions and shopspring/decimal's sums. */
@NullMarked
package io.github.kubesealj.template.sprig.math;

import org.jspecify.annotations.NullMarked;
