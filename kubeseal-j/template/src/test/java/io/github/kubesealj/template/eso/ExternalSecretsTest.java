package io.github.kubesealj.template.eso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.function.FunctionSet;
import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.value.GoList;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Utf8;
import io.github.kubesealj.template.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against files that the Go libraries behind External Secrets made. */
class ExternalSecretsTest {
  private static final String LEAF = read("leaf.pem");
  private static final String INTERMEDIATE = read("intermediate.pem");
  private static final String ROOT = read("root.pem");
  private static final String KEY = read("leaf-key.pem");

  /** "pä☃" in UTF-8. */
  private static final String PASSWORD = "p\u00C3\u00A4\u00E2\u0098\u0083";

  private final FunctionSet table =
      ExternalSecrets.functions(
          new Surroundings(InstantSource.system(), ZoneOffset.UTC, new SecureRandom()));
  private Budget budget = Budget.of(Limits.DEFAULT);

  @ParameterizedTest
  @ValueSource(strings = {"modern", "legacy-des", "legacy-rc2"})
  void readsPkcs12ThatGoWrote(String name) {
    String file = decode(read(name + ".p12.base64"));

    assertThat(text("pkcs12keyPass", PASSWORD, file)).isEqualTo(KEY);
    assertThat(text("pkcs12certPass", PASSWORD, file)).isEqualTo(LEAF + INTERMEDIATE + ROOT);
    assertRefused("pkcs12keyPass", "wrong", file);
    assertRefused("pkcs12cert", file);
  }

  @Test
  void readsPkcs12WithoutPassword() {
    String file = decode(read("passwordless.p12.base64"));

    assertThat(text("pkcs12key", file)).isEqualTo(KEY);
    assertThat(text("pkcs12cert", file)).isEqualTo(LEAF);
    assertRefused("pkcs12keyPass", "some", file);
  }

  @Test
  void writesPkcs12ThatItAndJavaRead() throws Exception {
    String chain = LEAF + INTERMEDIATE + ROOT;
    String file = decode(text("fullPemToPkcs12Pass", chain, KEY, PASSWORD));

    assertThat(text("pkcs12keyPass", PASSWORD, file)).isEqualTo(KEY);
    assertThat(text("pkcs12certPass", PASSWORD, file)).isEqualTo(chain);
    assertThat(text("pkcs12cert", decode(text("pemToPkcs12", chain, KEY)))).isEqualTo(LEAF);

    java.security.KeyStore store = java.security.KeyStore.getInstance("PKCS12");
    String trusted = decode(text("pemTruststoreToPKCS12Pass", ROOT, "changeit"));
    store.load(new java.io.ByteArrayInputStream(Utf8.toBytes(trusted)), "changeit".toCharArray());
    assertThat(store.size()).isEqualTo(1);
    assertThat(store.isCertificateEntry(store.aliases().nextElement())).isTrue();
    // In lower case, as Java has it.
    assertThat(store.aliases().nextElement()).isEqualTo("cn=root,o=ö\\, inc");
  }

  @Test
  void refusesWhatIsNoKeyOrCertificate() {
    assertRefused("pemToPkcs12", "", KEY);
    assertRefused("pemToPkcs12", LEAF, "");
    assertRefused("pemToPkcs12", KEY, KEY);
    assertRefused("fullPemToPkcs12", LEAF + "\n", KEY);
    assertRefused("pkcs12key", "junk");
    // A character beyond the first 65,536.
    assertRefused("pemToPkcs12Pass", LEAF, KEY, "\u00F0\u009F\u0098\u0080");
  }

  @Test
  void stopsWhereAFileAsksForEndlessRounds() {
    String file = decode(read("legacy-des.p12.base64"));
    // A last number in the file would say how often to hash; there is none, for once.
    String endless = withRounds(file);
    budget = new Budget(Limits.DEFAULT.withTime(java.time.Duration.ofMillis(50)), System::nanoTime);

    assertThatThrownBy(() -> call("pkcs12keyPass", PASSWORD, endless))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void filtersPemBlocksByTypeInAnyCase() {
    assertThat(text("filterPEM", "certificate", "junk" + LEAF + KEY + ROOT + "junk"))
        .isEqualTo(LEAF + ROOT);
    assertThat(text("filterPEM", "x", "")).isEmpty();
    assertRefused("filterPEM", "x", LEAF + "junk");
    assertRefused("filterPEM", "x", "---junk---");
  }

  @Test
  void picksPartsOfAChainInAnyOrder() {
    String chain = ROOT + LEAF + INTERMEDIATE;

    assertThat(text("filterCertChain", "leaf", chain)).isEqualTo(LEAF);
    assertThat(text("filterCertChain", "intermediate", chain)).isEqualTo(INTERMEDIATE);
    assertThat(text("filterCertChain", "root", chain)).isEqualTo(ROOT);
    assertThat(text("filterCertChain", "other", chain)).isEmpty();
    assertThat(text("filterCertChain", "root", LEAF)).isEmpty();
    assertThat(text("filterCertChain", "leaf", ROOT)).isEmpty();
    assertRefused("filterCertChain", "leaf", "");
    assertRefused("filterCertChain", "leaf", LEAF + ROOT);
    assertRefused("filterCertChain", "leaf", LEAF + KEY);
  }

  @Test
  void listsAlternativeNames() {
    GoList names = (GoList) call("certSANs", "junk" + LEAF);

    assertThat(names.elements())
        .extracting(name -> ((GoString) name).bytes())
        .containsExactly(
            "example.com",
            "www.example.com",
            "192.168.1.10",
            "1:0:0:2::3",
            "admin@example.com",
            "https://example.com");
    assertRefused("certSANs", "not a pem");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsa", "ec", "ed25519"})
  void turnsWebKeysIntoPem(String kind) {
    String json = read("jwk-" + kind + ".json");

    assertThat(text("jwkPrivateKeyPem", json)).isEqualTo(read("jwk-" + kind + ".pem"));
    assertThat(text("jwkPublicKeyPem", read("jwk-" + kind + "-public.json")))
        .isEqualTo(read("jwk-" + kind + "-public.pem"));
    assertRefused("jwkPublicKeyPem", json);
    assertRefused("jwkPrivateKeyPem", read("jwk-" + kind + "-public.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"kty\":\"RSA\"}",
        "{\"kty\":\"oct\",\"k\":\"AA\"}",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}",
        "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"AA\"}",
        "{\"kty\":\"RSA\",\"n\":\"AQABA\",\"e\":\"AQAB\"}",
        "{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\",\"kid\":5}"
      })
  void refusesWhatIsNoWebKey(String json) {
    assertRefused("jwkPublicKeyPem", json);
  }

  @Test
  void refusesWebKeysOfHugeNumbersAtOnce() {
    String huge = "\"" + "_".repeat(1 << 20) + "\"";
    String key = "{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\",\"d\":%s,\"p\":%s,\"q\":%s}";

    assertRefused("jwkPrivateKeyPem", key.replace("%s", huge));
  }

  @Test
  void decryptsRsaOaep() {
    String key = io.github.kubesealj.template.x509.Fixtures.pem("rsa-key");
    String encrypted = decode(read("rsa-oaep-sha256.base64"));

    assertThat(text("rsaDecrypt", "RSA-OAEP", "SHA256", encrypted, key)).isEqualTo("hello");
    assertThat(text("rsaDecrypt", "None", "", "as it is", "")).isEqualTo("as it is");
    assertRefused("rsaDecrypt", "RSA-OAEP", "SHA1", encrypted, key);
    assertRefused("rsaDecrypt", "RSA-OAEP", "SHA256", encrypted, KEY);
    assertRefused("rsaDecrypt", "other", "SHA256", encrypted, key);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "4142, AB",
    "0, encoding/hex: odd length hex string",
    "0g, 'encoding/hex: invalid byte: U+0067 ''g'''",
    "'  ', 'encoding/hex: invalid byte: U+0020 '' '''"
  })
  void decodesHexOrSaysWhyNot(String hex, String text) {
    assertThat(text("hexdec", hex)).isEqualTo(text);
  }

  @Test
  void hashesPasswordsInTwoWays() {
    assertThat(text("htpasswd", "u", "test", "sha"))
        .isEqualTo("u:{SHA}qUqP5cyxm6YcTAhz05Hph5gvu9M=");
    assertThat(text("htpasswd", "u", "test", "bcrypt")).startsWith("u:$2a$10$");
    assertThat(text("htpasswd", "u:", "test", "sha")).isEqualTo("invalid username: u:");
  }

  @Test
  void readsAndWritesYaml() {
    GoMap map = (GoMap) call("fromYaml", "b: [yes, 010, 1.5]\na: |\n  x\n  y\n");

    assertThat(budgetless("toYaml", map)).isEqualTo("a: |\n  x\n  y\nb:\n- true\n- 8\n- 1.5");
    assertThat(call("fromYaml", "")).isInstanceOfSatisfying(GoMap.class, m -> m.size());
    assertThat(((GoMap) call("fromYaml", "a: b: c")).contains("Error")).isTrue();
    assertThat(((GoMap) call("fromYaml", "- a")).get("Error"))
        .isEqualTo(
            new GoString(
                "error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into"
                    + " Go value of type map[string]interface {}"));
  }

  private String budgetless(String name, Value argument) {
    return ((GoString)
            Objects.requireNonNull(table.function(name)).call(budget, new Value[] {argument}))
        .bytes();
  }

  private void assertRefused(String name, String... arguments) {
    assertThatThrownBy(() -> call(name, arguments)).isInstanceOf(FunctionException.class);
  }

  private String text(String name, String... arguments) {
    return ((GoString) call(name, arguments)).bytes();
  }

  private Value call(String name, String... arguments) {
    return Objects.requireNonNull(table.function(name), name)
        .call(budget, Arrays.stream(arguments).map(GoString::new).toArray(Value[]::new));
  }

  /** Lets the two outermost elements grow by a number of rounds behind the salt of the MAC. */
  private static String withRounds(String file) {
    String rounds = "\u0002\u0004\u007F\u00FF\u00FF\u00FF";
    int mac = file.lastIndexOf("0\u001F0\u0007\u0006\u0005+\u000E\u0003\u0002\u001A");
    int macLength = file.charAt(mac - 1) + rounds.length();
    int length = (file.charAt(2) << 8 | file.charAt(3)) + rounds.length();
    return file.substring(0, 2)
        + (char) (length >> 8)
        + (char) (length & 0xFF)
        + file.substring(4, mac - 1)
        + (char) macLength
        + file.substring(mac)
        + rounds;
  }

  private static String decode(String base64) {
    return Utf8.ofBytes(Base64.getDecoder().decode(base64));
  }

  private static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(ExternalSecretsTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
