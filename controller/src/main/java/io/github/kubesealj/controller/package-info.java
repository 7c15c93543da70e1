/** The in-cluster controller: flags, wiring, start and stop. */
@NullMarked
package io.github.kubesealj.controller;

import org.jspecify.annotations.NullMarked;
