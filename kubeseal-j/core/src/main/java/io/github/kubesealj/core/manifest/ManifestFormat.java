package io.github.kubesealj.core.manifest;

/** How a manifest is written. */
public enum ManifestFormat {
  /** Two blanks of indentation, fields in Kubernetes' order. */
  JSON,
  /** Block style, keys sorted; each document begins with a line of three dashes. */
  YAML
}
