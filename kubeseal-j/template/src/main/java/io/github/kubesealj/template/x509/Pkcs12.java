package io.github.kubesealj.template.x509;

import java.util.List;

/**
 * What a PKCS#12 file holds.
 *
 * @param key the private key
 * @param certificate the first certificate
 * @param others those after it
 */
public record Pkcs12(PrivateKey key, Certificate certificate, List<Certificate> others) {
  @Override
  public String toString() {
    return "Pkcs12";
  }
}
