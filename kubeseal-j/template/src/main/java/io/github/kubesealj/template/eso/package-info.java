/**
 * What the templates of External Secrets have beside sprig's functions: its template engine v2 as
 * of release 1.2.
 */
@NullMarked
package io.github.kubesealj.template.eso;

import org.jspecify.annotations.NullMarked;
