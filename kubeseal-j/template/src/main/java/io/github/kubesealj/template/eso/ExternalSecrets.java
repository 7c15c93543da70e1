package io.github.kubesealj.template.eso;

import static io.github.kubesealj.template.function.Declarations.fn;
import static io.github.kubesealj.template.function.Param.ANY;
import static io.github.kubesealj.template.function.Param.BUDGET;
import static io.github.kubesealj.template.function.Param.DICT;
import static io.github.kubesealj.template.function.Param.STRING;
import static io.github.kubesealj.template.function.Param.STRINGS;

import io.github.kubesealj.template.function.FunctionSet;
import io.github.kubesealj.template.function.Signature;
import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.sprig.Sprig;
import io.github.kubesealj.template.sprig.crypto.PasswordHashes;
import io.github.kubesealj.template.value.GoType;
import org.jspecify.annotations.Nullable;

/**
 * The functions that External Secrets' engine v2 gives its templates: sprig's, with another {@code
 * htpasswd}, and those for keys, certificates, key stores and YAML. To be rendered with {@code
 * missingkey=error}. Immutable and thread-safe.
 */
public final class ExternalSecrets implements FunctionSet {
  private final FunctionSet sprig;
  private final Texts texts;
  private final Pkcs12Functions pkcs12;

  private ExternalSecrets(Surroundings surroundings) {
    this.sprig = Sprig.functions(surroundings);
    this.texts = new Texts(new PasswordHashes(surroundings.random()));
    this.pkcs12 = new Pkcs12Functions(surroundings.random());
  }

  /** All of them, in these surroundings. */
  public static FunctionSet functions(Surroundings surroundings) {
    return new ExternalSecrets(surroundings);
  }

  @Override
  public @Nullable Signature method(GoType receiver, String name) {
    return sprig.method(receiver, name);
  }

  @Override
  public @Nullable Signature function(String name) {
    return switch (name) {
      case "hexdec" -> fn(BUDGET, STRING).to(STRING, Texts::hexDecode);
      case "htpasswd" -> fn(BUDGET, STRING, STRING, STRING).to(STRING, texts::htpasswd);
      case "pkcs12key" ->
          fn(BUDGET, STRING).to(STRING, (budget, file) -> Pkcs12Functions.key(budget, "", file));
      case "pkcs12keyPass" -> fn(BUDGET, STRING, STRING).to(STRING, Pkcs12Functions::key);
      case "pkcs12cert" ->
          fn(BUDGET, STRING)
              .to(STRING, (budget, file) -> Pkcs12Functions.certificates(budget, "", file));
      case "pkcs12certPass" -> fn(BUDGET, STRING, STRING).to(STRING, Pkcs12Functions::certificates);
      case "pemToPkcs12" ->
          fn(BUDGET, STRING, STRING)
              .to(STRING, (budget, pem, key) -> pkcs12.ofLeaf(budget, pem, key, ""));
      case "pemToPkcs12Pass" -> fn(BUDGET, STRING, STRING, STRING).to(STRING, pkcs12::ofLeaf);
      case "fullPemToPkcs12" ->
          fn(BUDGET, STRING, STRING)
              .to(STRING, (budget, pem, key) -> pkcs12.ofChain(budget, pem, key, ""));
      case "fullPemToPkcs12Pass" -> fn(BUDGET, STRING, STRING, STRING).to(STRING, pkcs12::ofChain);
      case "pemTruststoreToPKCS12" ->
          fn(BUDGET, STRING).to(STRING, (budget, pem) -> pkcs12.trustStore(budget, pem, ""));
      case "pemTruststoreToPKCS12Pass" -> fn(BUDGET, STRING, STRING).to(STRING, pkcs12::trustStore);
      case "filterPEM" -> fn(BUDGET, STRING, STRING).to(STRING, PemFunctions::filter);
      case "filterCertChain" -> fn(BUDGET, STRING, STRING).to(STRING, PemFunctions::filterChain);
      case "certSANs" -> fn(BUDGET, STRING).to(STRINGS, PemFunctions::alternativeNames);
      case "jwkPublicKeyPem" -> fn(BUDGET, STRING).to(STRING, KeyFunctions::publicWebKey);
      case "jwkPrivateKeyPem" -> fn(BUDGET, STRING).to(STRING, KeyFunctions::privateWebKey);
      case "rsaDecrypt" ->
          fn(BUDGET, STRING, STRING, STRING, STRING).to(STRING, KeyFunctions::rsaDecrypt);
      case "toYaml" -> fn(BUDGET, ANY).to(STRING, YamlFunctions::encode);
      case "fromYaml" -> fn(BUDGET, STRING).to(DICT, YamlFunctions::decode);
      default -> sprig.function(name);
    };
  }
}
