package io.github.kubesealj.template.x509;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.limit.Limits;
import io.github.kubesealj.template.value.Utf8;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.Test;

class PrivateKeysTest {
  @Test
  void writesPkcs8ThatItReads() {
    for (String name : List.of("rsa-key", "ec-key", "ed25519-key")) {
      PrivateKey key = key(name);
      PrivateKey again = PrivateKeys.pkcs8(budget(), key.pkcs8());

      assertThat(again.pem()).isEqualTo(Fixtures.pem(name));
    }
  }

  @Test
  void refusesRsaKeysOfMoreThanTwoPrimes() {
    PemBlock block = Objects.requireNonNull(Pem.decode(budget(), Fixtures.pem("rsa-key"), 0));
    ASN1Encodable[] numbers = ASN1Sequence.getInstance(Utf8.toBytes(block.bytes())).toArray();
    numbers[0] = new ASN1Integer(1);
    DERSequence others = new DERSequence(new DERSequence(new ASN1Integer(BigInteger.TEN)));
    ASN1Encodable[] more = Arrays.copyOf(numbers, numbers.length + 1);
    more[numbers.length] = others;

    assertThatThrownBy(() -> PrivateKeys.pkcs1(budget(), Der.string(new DERSequence(more))))
        .isInstanceOf(FunctionException.class)
        .hasMessage("the RSA key is invalid");
  }

  @Test
  void refusesWhatIsNestedDeep() {
    String deep = "0\u0080".repeat(50_000);

    assertThatThrownBy(() -> Certificate.parse(budget(), deep))
        .isInstanceOf(FunctionException.class);
    for (Parser parser : PARSERS) {
      assertThatThrownBy(() -> parser.parse(budget(), deep)).isInstanceOf(FunctionException.class);
    }
  }

  @Test
  void countsTheMemoryOfManySmallParts() {
    ASN1Encodable[] parts = new ASN1Encodable[1_000_000];
    Arrays.fill(parts, DERNull.INSTANCE);
    String many = Der.string(new DERSequence(parts));

    for (Parser parser : PARSERS) {
      assertThatThrownBy(() -> parser.parse(budget(), many))
          .isInstanceOf(LimitExceededException.class)
          .hasMessage("limit exceeded: memory");
    }
  }

  @Test
  void refusesCertificatesSoLongThatSortingTheirNamesTakesLong() {
    assertThatThrownBy(() -> Certificate.parse(budget(), "0".repeat(200_000)))
        .isInstanceOf(FunctionException.class)
        .hasMessage("certificates this long are not supported");
  }

  private interface Parser {
    Object parse(Budget budget, String der);
  }

  private static final List<Parser> PARSERS =
      List.of(
          PrivateKeys::pkcs1,
          PrivateKeys::pkcs8,
          PrivateKeys::sec1,
          PrivateKeys::dsa,
          (budget, der) -> Pkcs12Reader.read(budget, der, ""));

  private static PrivateKey key(String name) {
    PemBlock block = Objects.requireNonNull(Pem.decode(budget(), Fixtures.pem(name), 0));
    return switch (block.type()) {
      case "RSA PRIVATE KEY" -> PrivateKeys.pkcs1(budget(), block.bytes());
      case "EC PRIVATE KEY" -> PrivateKeys.sec1(budget(), block.bytes());
      default -> PrivateKeys.pkcs8(budget(), block.bytes());
    };
  }

  private static Budget budget() {
    return Budget.of(Limits.DEFAULT);
  }
}
