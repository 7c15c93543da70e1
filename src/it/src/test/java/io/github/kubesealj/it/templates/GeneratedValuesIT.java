package io.github.kubesealj.it.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.it.kube.GoProgram;
import io.github.kubesealj.it.kube.NeedsGo;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is new each time cannot be compared, but what Go can tell of it can: keys, certificates,
 * hashes and encrypted texts that we make are to Go what its own are.
 */
@NeedsGo(GoProgram.TEMPLATES)
final class GeneratedValuesIT {
  private static final String PASSWORD = "hunter2'\"=";
  private static final Map<String, String> DATA = Map.of("password", PASSWORD);

  private static TemplateCase template(String text) {
    return new TemplateCase(0, text, DATA);
  }

  private static String ours(TemplateCase template) {
    return ((Answer.Output) Ours.now().answer(template)).bytes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ bcrypt .password }} {{ htpasswd \"admin\" .password }}",
        "{{ genPrivateKey \"rsa\" }}",
        "{{ genPrivateKey \"ecdsa\" }}{{ genPrivateKey \"ed25519\" }}",
        "{{ $ca := genCA \"ca\" 365 }}{{ $c := genSignedCert \"svc\" (list \"10.0.0.1\" \"::1\") (list"
            + " \"a.b\" \"*.c\") 30 $ca }}{{ $ca.Cert }}{{ $ca.Key }}{{ $c.Cert }}{{ $c.Key }}",
        "{{ $s := genSelfSignedCert \"self\" (list \"1.2.3.4\") (list \"d.e\") 1 }}{{ $s.Cert }}{{"
            + " $s.Key }}",
        "{{ $s := genSelfSignedCert \"\" nil nil -1 }}{{ $s.Cert }}{{ $s.Key }}",
        "{{ $ca := genCAWithKey \"ca\" 10 (genPrivateKey \"ecdsa\") }}{{ $c := genSignedCertWithKey"
            + " \"svc\" nil (list \"a.b\") 3 $ca (genPrivateKey \"ed25519\") }}{{ $ca.Cert }}{{"
            + " $ca.Key }}{{ $c.Cert }}{{ $c.Key }}",
        "{{ $ca := genCAWithKey \"ca\" 10 (genPrivateKey \"ed25519\") }}{{ $c :="
            + " genSelfSignedCertWithKey \"é\" nil nil 3 (genPrivateKey \"ecdsa\") }}{{ $ca.Cert }}{{"
            + " $ca.Key }}{{ $c.Cert }}{{ $c.Key }}"
      })
  void areToGoWhatItsOwnAre(String text) throws IOException {
    TemplateCase template = template(text);
    try (GoPeer go = GoPeer.start()) {
      Answer.Output expected = (Answer.Output) go.description(template);

      assertThat(expected.bytes()).isNotEmpty();
      assertThat(go.description(template, Bytes.of(ours(template)))).isEqualTo(expected);
    }
  }

  /** Go takes seconds for one of its own, so that it is not asked to make one. */
  @Test
  void aDsaKeyIsWhole() throws IOException {
    TemplateCase template = template("{{ genPrivateKey \"dsa\" }}");
    try (GoPeer go = GoPeer.start()) {
      assertThat(go.description(template, Bytes.of(ours(template))))
          .isEqualTo(new Answer.Output("DSA PRIVATE KEY 2048 256 valid true belongs false\n"));
    }
  }

  @Test
  void goDecryptsWhatWeEncrypt() throws IOException {
    String encrypted = ours(template("{{ encryptAES \"key\" .password }}"));
    try (GoPeer go = GoPeer.start()) {
      assertThat(
              go.answer(
                  new TemplateCase(0, "{{ decryptAES \"key\" .text }}", Map.of("text", encrypted))))
          .isEqualTo(new Answer.Output(PASSWORD));
    }
  }
}
