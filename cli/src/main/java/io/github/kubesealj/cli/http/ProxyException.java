package io.github.kubesealj.cli.http;

import java.io.IOException;

/** A proxy that does not lead on; the message names it and says why. */
final class ProxyException extends IOException {
  private static final long serialVersionUID = 1L;

  ProxyException(ProxyAddress proxy, String problem) {
    super("the proxy " + proxy + " " + problem);
  }
}
