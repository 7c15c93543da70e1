/** What every part that talks to the API server shares. */
@NullMarked
package io.github.kubesealj.controller.kube;

import org.jspecify.annotations.NullMarked;
