package io.github.kubesealj.bench;

import io.github.kubesealj.core.crypto.KeyMaterialException;
import io.github.kubesealj.core.crypto.KeyOrder;
import io.github.kubesealj.core.crypto.KeyRing;
import io.github.kubesealj.core.crypto.Opening;
import io.github.kubesealj.core.crypto.PrivateKeyEntry;
import io.github.kubesealj.core.crypto.SealingCertificate;
import io.github.kubesealj.core.crypto.SealingKeyPair;
import io.github.kubesealj.core.crypto.SealingLabel;
import io.github.kubesealj.core.crypto.SealingScope;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.crypto.ValueOpener;
import io.github.kubesealj.core.crypto.ValueSealer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one value costs to seal and to open, by key length and by how many other keys there are. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
@State(Scope.Benchmark)
public class ValueBenchmark {
  private static final SealingLabel LABEL = SealingLabel.of(SealingScope.STRICT, "prod", "db");

  /** Modulus length. */
  @Param({"2048", "4096"})
  public int bits;

  /** Keys in the ring; the value is sealed for the oldest. */
  @Param({"1", "12"})
  public int keys;

  private final SecretBytes value = SecretBytes.copyOf(new byte[32]);
  private ValueSealer sealer;
  private ValueOpener opener;
  private String sealed;

  /** Makes keys and one sealed value. */
  @Setup
  public void prepare() throws KeyMaterialException {
    SecureRandom random = new SecureRandom();
    List<PrivateKeyEntry> entries = new ArrayList<>();
    for (int i = 0; i < keys; i++) {
      Instant start = Instant.EPOCH.plus(Duration.ofDays(i));
      try (SealingKeyPair pair =
          SealingKeyPair.generate(bits, "", start, Duration.ofDays(36500), random)) {
        entries.add(
            PrivateKeyEntry.parse("k" + i, start, pair.keyPem().toByteArray())
                .withCertificate(SealingCertificate.parse(pair.certificatePem())));
      }
    }
    sealer = new ValueSealer(entries.getFirst().certificate().orElseThrow(), random);
    opener = new ValueOpener(KeyRing.of(entries, KeyOrder.CERT_NOT_BEFORE));
    sealed = sealer.seal(value, LABEL).text();
  }

  /** One value sealed. */
  @Benchmark
  public String seal() {
    return sealer.seal(value, LABEL).text();
  }

  /** One value opened. */
  @Benchmark
  public Opening open() {
    return opener.open(sealed, LABEL);
  }
}
