package io.github.kubesealj.template.x509;

import java.util.SortedMap;

/**
 * One PEM block; all byte strings.
 *
 * @param type what stands after BEGIN
 * @param headers by the bytes of their names
 * @param bytes what the base64 stands for
 * @param next the index in the text behind the block
 */
public record PemBlock(String type, SortedMap<String, String> headers, String bytes, int next) {
  @Override
  public String toString() {
    return "PemBlock";
  }
}
