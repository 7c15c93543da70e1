package io.github.kubesealj.core.model;

/**
 * The ConfigMap in the controller's namespace that holds the certificate to seal with, so that it
 * can be read without reaching the controller. Upstream has none.
 *
 * <p>Non-guarantee: it says what whoever may write ConfigMaps in that namespace wants it to say,
 * and is as old as the last time the controller was able to write it.
 */
public final class PublishedCertificate {
  /** Name of the ConfigMap. */
  public static final String CONFIG_MAP = "sealed-secrets-certificate";

  /** Key in {@code data}: PEM, the bytes that the controller serves as {@code /v1/cert.pem}. */
  public static final String DATA_KEY = "tls.crt";

  /** Annotation: {@code SHA256:…} of the public key, as {@code ssh-keygen -l} prints it. */
  public static final String FINGERPRINT = Annotations.PREFIX + "certificate-fingerprint";

  private PublishedCertificate() {}
}
