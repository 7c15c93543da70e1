package io.github.kubesealj.template.x509;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.Limits;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemTest {
  private static final String BLOCK = "-----BEGIN X-----\nYWJj\n-----END X-----\n";

  @Test
  void readsTheFirstBlockAndSaysWhereItEnds() {
    PemBlock block = decode("junk\n-----BEGIN broken\n" + BLOCK + "rest");

    assertThat(block.type()).isEqualTo("X");
    assertThat(block.bytes()).isEqualTo("abc");
    assertThat(block.next()).isEqualTo("junk\n-----BEGIN broken\n".length() + BLOCK.length());
  }

  @Test
  void writesHeadersSortedButProcTypeFirst() {
    PemBlock block = decode("-----BEGIN X-----\nb: 2\nA: 1\nProc-Type: 4\n\nYWJj\n-----END X-----");

    assertThat(Pem.encode(block))
        .isEqualTo("-----BEGIN X-----\nProc-Type: 4\nA: 1\nb: 2\n\nYWJj\n-----END X-----\n");
  }

  @Test
  void breaksLinesAfter64Characters() {
    assertThat(Pem.encode("X", "a".repeat(48)))
        .isEqualTo("-----BEGIN X-----\n" + "YWFh".repeat(16) + "\n-----END X-----\n");
    assertThat(Pem.encode("X", "")).isEqualTo("-----BEGIN X-----\n-----END X-----\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-----BEGIN X-----\nYWJj\n-----END Y-----\n",
        "-----BEGIN X-----\nYWJj-----END X-----\n",
        "-----BEGIN X-----\nYWJ\n-----END X-----\n",
        "-----BEGIN X-----\nYWJj\n-----END X-----junk\n",
        "x-----BEGIN X-----\nYWJj\n-----END X-----\n",
        "-----BEGIN X-----\nA: b\n-----END X-----: c\n"
      })
  void findsNoBlockWhereGoFindsNone(String text) {
    assertThat(Pem.decode(budget(), text, 0)).isNull();
  }

  private static PemBlock decode(String text) {
    return Objects.requireNonNull(Pem.decode(budget(), text, 0));
  }

  private static Budget budget() {
    return Budget.of(Limits.DEFAULT);
  }
}
