/**
 * YAML as Go's {@code sigs.k8s.io/yaml} reads and writes it: by way of JSON, on the rules of YAML
 * 1.1.
 */
@NullMarked
package io.github.kubesealj.template.yaml;

import org.jspecify.annotations.NullMarked;
