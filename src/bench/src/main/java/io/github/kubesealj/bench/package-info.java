/** Benchmarks of the library; run with {@code src/bench/run}. */
@NullMarked
package io.github.kubesealj.bench;

import org.jspecify.annotations.NullMarked;
