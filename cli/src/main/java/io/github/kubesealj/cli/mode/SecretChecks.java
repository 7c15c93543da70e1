package io.github.kubesealj.cli.mode;

import io.github.kubesealj.cli.terminal.UserError;
import io.github.kubesealj.core.model.PlainSecret;
import java.util.regex.Pattern;

/** What a Secret must be like to be sealed, wherever it is sealed into. */
final class SecretChecks {
  private static final Pattern KEY = Pattern.compile("[-._a-zA-Z0-9]{1,253}");

  private SecretChecks() {}

  /**
   * Refuses a Secret without data, unless that is wanted, and what the API server would refuse in
   * one (apimachinery's config map key).
   *
   * @param where what an error is about, in brackets and after a blank
   */
  static void check(PlainSecret secret, boolean allowEmptyData, String where) throws UserError {
    if (secret.data().isEmpty() && !allowEmptyData) {
      throw new UserError(
          "secret.data is empty in input Secret, assuming this is an error and aborting. To work"
              + " with empty data, --allow-empty-data can be used"
              + where);
    }
    for (String key : secret.data().keySet()) {
      if (!KEY.matcher(key).matches() || key.equals(".") || key.startsWith("..")) {
        throw new UserError(
            "\"" + key.replaceAll("\\p{Cntrl}", "?") + "\" is no key of a Secret" + where,
            "letters, digits, '-', '_' and '.' are allowed, up to 253 of them, but neither '.' alone"
                + " nor a leading '..'");
      }
    }
  }
}
