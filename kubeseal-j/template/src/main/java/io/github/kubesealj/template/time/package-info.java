/** Go's {@code time} package: calendar, zones, layouts and durations, as exact as Go's. */
@NullMarked
package io.github.kubesealj.template.time;

import org.jspecify.annotations.NullMarked;
