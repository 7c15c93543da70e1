package io.github.kubesealj.controller.http;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What is served, by path.
 *
 * @param certificate PEM of the certificate to seal with now; empty if there is none
 * @param healthy whether the process does its work; a restart might help if not
 * @param ready whether keys are there and all objects were seen once
 */
public record Pages(
    Supplier<Optional<String>> certificate, BooleanSupplier healthy, BooleanSupplier ready) {

  Page page(String path) {
    return switch (path) {
      case "/healthz" ->
          healthy.getAsBoolean() ? Page.text(200, "ok\n") : Page.text(503, "not healthy\n");
      case "/readyz" ->
          ready.getAsBoolean() ? Page.text(200, "ok\n") : Page.text(503, "not ready\n");
      case "/v1/cert.pem" ->
          certificate
              .get()
              .map(pem -> Page.of("application/x-pem-file", pem))
              .orElseGet(() -> Page.text(500, "cannot get certificate\n"));
      default -> Page.text(404, "404 page not found\n");
    };
  }
}
