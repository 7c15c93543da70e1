package io.github.kubesealj.template.eso;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.x509.PrivateKey;
import io.github.kubesealj.template.x509.PrivateKeys;
import java.util.List;
import java.util.function.BiFunction;

/** Private keys whose format is found out by trying. */
final class AnyPrivateKey {
  private static final List<BiFunction<Budget, String, PrivateKey>> FORMATS =
      List.of(PrivateKeys::pkcs1, PrivateKeys::pkcs8, PrivateKeys::sec1);

  private AnyPrivateKey() {}

  /**
   * The key in this DER.
   *
   * @throws FunctionException where it is none of PKCS#1, PKCS#8 and SEC 1
   */
  static PrivateKey parse(Budget budget, String der) {
    for (BiFunction<Budget, String, PrivateKey> format : FORMATS) {
      try {
        return format.apply(budget, der);
      } catch (FunctionException e) {
        // The next format may fit.
      }
    }
    throw new FunctionException("unable to parse private key type");
  }
}
