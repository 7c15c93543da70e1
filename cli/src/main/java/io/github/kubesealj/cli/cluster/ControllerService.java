package io.github.kubesealj.cli.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kubesealj.cli.cluster.ApiServer.Answer;
import io.github.kubesealj.cli.terminal.Terminal;
import io.github.kubesealj.cli.terminal.UserError;
import java.util.Optional;

/**
 * The controller as seen through the API server: its Service's proxy, which is how upstream's
 * command reaches it too, and the certificate it may have published as a ConfigMap. No
 * port-forward, no exposed port. Not thread-safe.
 *
 * <p>Without {@code --controller-name} and {@code --controller-namespace} a controller is looked
 * for beyond its usual place; a user who gives either gets that one or an error.
 */
public final class ControllerService {
  private static final String PEM = "application/x-pem-file, */*";
  private static final String FETCH = "cannot fetch certificate";
  private static final String VALIDATE = "cannot validate sealed secret";
  private static final String RE_ENCRYPT = "cannot re-encrypt secret";
  private static final int OK = 200;
  private static final int CONFLICT = 409;

  private final ApiServer api;
  private final ControllerAddress address;
  private final ControllerLocator locator;
  private final CertificateConfigMap published;

  /** Asks this API server. */
  ControllerService(ApiServer api, Terminal terminal, ControllerAddress address) {
    this.api = api;
    this.address = address;
    this.locator = new ControllerLocator(api, terminal, address);
    this.published = new CertificateConfigMap(api, terminal);
  }

  /**
   * Prepares; the cluster is asked later.
   *
   * @throws UserError if there is neither, or a kubeconfig is of no use
   */
  public static ControllerService connect(Terminal terminal, ControllerAddress address)
      throws UserError {
    return new ControllerService(
        ApiServers.connect(terminal, address.overrides()), terminal, address);
  }

  /**
   * The certificate to seal with, PEM: as published in the controller's namespace, else as the
   * controller answers. Whether it fits for sealing is not checked.
   *
   * @throws UserError if neither is to be had
   */
  public byte[] certificate() throws UserError {
    // A place remembered from a search is looked up first: a ConfigMap may outlive its controller.
    if (!locator.remembers()) {
      Optional<byte[]> usual = published.in(address.namespace());
      if (usual.isPresent()) {
        return usual.get();
      }
    }
    ControllerEndpoint endpoint = locator.locate();
    Optional<byte[]> there = published.in(endpoint.controller().namespace());
    return there.isPresent() ? there.get() : fetch(endpoint);
  }

  private byte[] fetch(ControllerEndpoint endpoint) throws UserError {
    Answer answer = ask(FETCH, () -> api.get(endpoint.path("cert.pem"), PEM));
    if (answer.status() != OK) {
      throw ProxyProblem.of(FETCH, answer, endpoint.controller());
    }
    return answer.body().getBytes(UTF_8);
  }

  /**
   * Whether the controller could open every value of a SealedSecret; why not, it tells nobody.
   *
   * @param sealedSecretJson one SealedSecret
   * @throws UserError if it does not say
   */
  public boolean verify(String sealedSecretJson) throws UserError {
    ControllerEndpoint endpoint = locator.locate();
    Answer answer = post(VALIDATE, endpoint, "verify", sealedSecretJson);
    return switch (answer.status()) {
      case OK -> true;
      case CONFLICT -> false;
      default -> throw ProxyProblem.of(VALIDATE, answer, endpoint.controller());
    };
  }

  /**
   * A SealedSecret under the controller's newest key.
   *
   * @param sealedSecretJson one SealedSecret
   * @return JSON of a SealedSecret; {@code kind} and {@code apiVersion} may be absent
   * @throws UserError if the controller does not answer, or cannot open it
   */
  public String rotate(String sealedSecretJson) throws UserError {
    ControllerEndpoint endpoint = locator.locate();
    Answer answer = post(RE_ENCRYPT, endpoint, "rotate", sealedSecretJson);
    return switch (answer.status()) {
      case OK -> answer.body();
      case CONFLICT ->
          throw new UserError(
              "unable to rotate secret",
              "the controller "
                  + endpoint.controller().shown()
                  + " has no key that opens it under its name, namespace and scope");
      default -> throw ProxyProblem.of(RE_ENCRYPT, answer, endpoint.controller());
    };
  }

  private Answer post(String what, ControllerEndpoint endpoint, String call, String json)
      throws UserError {
    return ask(what, () -> api.post(endpoint.path(call), json.getBytes(UTF_8)));
  }

  private interface Question {
    Answer ask() throws UserError;
  }

  private static Answer ask(String what, Question question) throws UserError {
    try {
      return question.ask();
    } catch (UserError unreachable) {
      throw ServiceLookup.prefixed(what + ": ", unreachable);
    }
  }
}
