package io.github.kubesealj.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.cli.RunningKubeseal.Result;
import io.github.kubesealj.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates that are not quite what one wants; upstream made most of them. */
class CertificateTest {
  private static final Path KEYS = Path.of("../keys-example/vectors/keys").toAbsolutePath();
  private static final String SECRET =
      "kind: Secret\nmetadata: {name: db, namespace: prod}\nstringData: {a: b}\n";

  @TempDir Path folder;

  private Result seal(String certificate, String... flags) {
    return seal(new RunningKubeseal(folder), certificate, flags);
  }

  private static Result seal(RunningKubeseal kubeseal, String certificate, String... flags) {
    String[] args = new String[flags.length + 4];
    args[0] = "--cert";
    args[1] = certificate;
    args[2] = "--scope";
    args[3] = "strict";
    System.arraycopy(flags, 0, args, 4, flags.length);
    return kubeseal.input(SECRET).run(args);
  }

  private static String odd(String name) {
    return KEYS.resolve("odd").resolve(name).toString();
  }

  private static String good() {
    return KEYS.resolve("rsa2048-a/tls.crt").toString();
  }

  /** An EC key, a short RSA key and the like, made by the JDK's own tool. */
  private String made(String algorithm, String size, String... more)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("store");
    String[] arguments = {
      Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
      "-genkeypair",
      "-alias",
      "a",
      "-keyalg",
      algorithm,
      size.isEmpty() ? "-v" : "-keysize",
      size.isEmpty() ? "-v" : size,
      "-dname",
      "CN=a",
      "-storepass",
      "changeit",
      "-keystore",
      store.toString()
    };
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    Process keytool =
        new ProcessBuilder(all)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(keytool.waitFor()).isZero();
    byte[] der =
        KeyStore.getInstance(store.toFile(), "changeit".toCharArray())
            .getCertificate("a")
            .getEncoded();
    String pem =
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
            + "\n-----END CERTIFICATE-----\n";
    return Files.writeString(folder.resolve("made.crt"), pem).toString();
  }

  @Test
  void anExpiredCertificateNamesBothDatesAndTheWayOut() {
    Result result = seal(odd("expired.crt"));

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err().lines())
        .containsExactly(
            "error: failed to encrypt using an expired certificate on January 3, 2019",
            "hint: it was valid from January 2, 2019 to January 3, 2019; get the controller's"
                + " current one with kubeseal --fetch-cert, or seal all the same with"
                + " --allow-expired-cert");
  }

  @Test
  void anExpiredCertificateSealsWhereThatIsWanted() {
    Result result = seal(odd("expired.crt"), "--allow-expired-cert");

    assertThat(result.exit()).isEqualTo(ExitCode.OK);
    assertThat(result.err())
        .isEqualTo(
            "warning: sealing with a certificate that expired on January 3, 2019%n".formatted());
    assertThat(result.out()).contains("\"a\": \"AQ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2036-10-21T23:45:37Z | ''",
        "2036-10-21T23:45:38Z | in 30 days, on November 20, 2036",
        "2036-11-08T00:00:00Z | in 12 days, on November 20, 2036",
        "2036-11-19T12:00:00Z | in 1 day, on November 20, 2036",
        "2036-11-20T12:00:00Z | within a day, on November 20, 2036",
      })
  void anExpiryWithinThirtyDaysIsAWarning(String now, String told) {
    Result result = seal(new RunningKubeseal(folder).at(Instant.parse(now)), good());

    assertThat(result.exit()).isEqualTo(ExitCode.OK);
    assertThat(result.err())
        .isEqualTo(
            told.isEmpty()
                ? ""
                : "warning: the certificate expires %s; kubeseal --fetch-cert gets the controller's current one%n"
                    .formatted(told));
  }

  @Test
  void onTheLastSecondACertificateStillSeals() {
    RunningKubeseal kubeseal = new RunningKubeseal(folder);

    assertThat(seal(kubeseal.at(Instant.parse("2036-11-20T23:45:38Z")), good()).exit())
        .isEqualTo(ExitCode.OK);
    assertThat(seal(kubeseal.at(Instant.parse("2036-11-20T23:45:39Z")), good()).exit())
        .isEqualTo(ExitCode.FAILED);
  }

  @Test
  void aCertificateBeforeItsTimeSealsAndAPersonIsTold() {
    RunningKubeseal early = new RunningKubeseal(folder).at(Instant.parse("2026-01-01T00:00:00Z"));

    assertThat(seal(early, good()).err()).isEmpty();
    assertThat(seal(early.attended(), good()).err())
        .isEqualTo("note: the certificate is not valid before November 23, 2026%n".formatted());
  }

  @Test
  void theFirstOfSeveralCertificatesIsUsedAndAPersonIsToldWhich() {
    RunningKubeseal kubeseal = new RunningKubeseal(folder);

    assertThat(seal(kubeseal, odd("chain-a-then-b.crt")).err()).isEmpty();
    assertThat(seal(kubeseal.attended(), odd("chain-a-then-b.crt")).err())
        .matches(
            "note: sealing with the first certificate of \\S+chain-a-then-b.crt, SHA256:\\S+; it"
                + " holds 1 more\\R");
  }

  @Test
  void anEcCertificateIsCalledOne() {
    assertThat(seal(odd("ec.crt")).err().lines())
        .containsExactly(
            "error: expected RSA public key but found an EC key in the certificate ("
                + odd("ec.crt")
                + ")",
            "hint: Sealed Secrets seals with RSA keys only; bring an RSA certificate along");
  }

  @ParameterizedTest
  @CsvSource({"RSA, 1024, 1024", "RSA, 2040, 2040"})
  void aShortKeyIsRefused(String algorithm, String size, String bits) throws Exception {
    assertThat(seal(made(algorithm, size)).firstErrorLine())
        .startsWith(
            "error: the certificate has an RSA modulus of "
                + bits
                + " bits; 2048 to 8192 are accepted (");
  }

  @Test
  void anEd25519CertificateIsRefusedByItsAlgorithm() throws Exception {
    assertThat(seal(made("Ed25519", "")).firstErrorLine())
        .startsWith("error: expected RSA public key but found a key of algorithm 1.3.101.112");
  }

  @Test
  void aBarePublicKeyAPrivateKeyAndAnEmptyFileAreToldApart() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty"));
    String key = KEYS.resolve("rsa2048-a/tls.key").toString();

    refused(odd("public-key-only.pem"), "it holds a bare public key");
    refused(key, "it holds a private key");
    refused(empty.toString(), "it is empty");
    refused(odd("not-a-cert.txt"), "PEM that begins with -----BEGIN CERTIFICATE----- is expected");
  }

  @ParameterizedTest
  @CsvSource({"<html>, it looks like a web page", "garbage, PEM that begins with"})
  void whatElseAFileHoldsIsGuessed(String content, String hint) throws IOException {
    refused(Files.writeString(folder.resolve("f"), content).toString(), hint);
  }

  @Test
  void derIsTold() throws IOException {
    String pem = Files.readString(Path.of(good()), US_ASCII);
    byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));

    refused(Files.write(folder.resolve("f.der"), der).toString(), "it looks like DER");
  }

  private void refused(String file, String hint) {
    Result result = seal(file);
    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .hasSize(2)
        .satisfiesExactly(
            error ->
                assertThat(error)
                    .isEqualTo(
                        "error: data does not contain any valid RSA or ECDSA certificates ("
                            + file
                            + ")"),
            advice -> assertThat(advice).startsWith("hint: " + hint));
  }

  @Test
  void aBrokenBlockIsRefused() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("f"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");

    assertThat(seal(file.toString()).firstErrorLine())
        .startsWith("error: a CERTIFICATE block does not hold an X.509 certificate (");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file://%s", "file://localhost%s", "file:%s", "FILE://%s"})
  void aUrlOfAFileIsItsPath(String url) throws IOException {
    Path file = Files.copy(Path.of(good()), folder.resolve("a b+c.crt"));
    String path = file.toUri().getRawPath();

    Result result = seal(url.formatted(path), "--fetch-cert");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(Files.readString(file));
  }

  @Test
  void aUrlOfAFileThatIsNotThereIsAnswered404() {
    assertThat(seal("file:///no/such/file").firstErrorLine())
        .isEqualTo("error: cannot fetch \"file:///no/such/file\": 404 Not Found");
    assertThat(seal("file:///%zz").firstErrorLine())
        .isEqualTo("error: cannot fetch \"file:///%zz\": % begins no escape in it");
  }

  @ParameterizedTest
  @CsvSource({"ftp://x/y, ftp", "S3://bucket/key, s3", "foo:bar, foo"})
  void anotherSchemeIsRefused(String url, String scheme) {
    assertThat(seal(url).firstErrorLine())
        .isEqualTo("error: Get \"" + url + "\": unsupported protocol scheme \"" + scheme + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C:\\certs\\tls.crt", "c:/certs/tls.crt", "certs/a:b.pem"})
  void aDriveOfWindowsIsNoScheme(String path) {
    assertThat(seal(path).firstErrorLine())
        .isEqualTo("error: open " + path + ": no such file or directory");
  }

  @Test
  void fetchingCopiesTheSourceAndLooksAtItFirst() throws IOException {
    String around = "text before\n" + Files.readString(Path.of(odd("expired.crt"))) + "after";
    Files.writeString(folder.resolve("c"), around);
    Files.writeString(folder.resolve("out"), "before");

    assertThat(new RunningKubeseal(folder).run("--fetch-cert", "--cert", "c").out())
        .isEqualTo(around);
    Result refused =
        new RunningKubeseal(folder)
            .run("--fetch-cert", "--cert", odd("not-a-cert.txt"), "-w", "out");
    assertThat(refused.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(folder.resolve("out")).hasContent("before");
  }
}
