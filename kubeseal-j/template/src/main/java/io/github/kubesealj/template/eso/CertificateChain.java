package io.github.kubesealj.template.eso;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.x509.Certificate;
import io.github.kubesealj.template.x509.Pem;
import io.github.kubesealj.template.x509.PemBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Certificates in the order in which each is signed by the next. Nothing is verified. */
final class CertificateChain {
  private static final int NONE = -1;

  /** Bytes of work that comparing two key identifiers counts as. */
  private static final int COMPARISON = 20;

  private CertificateChain() {}

  /**
   * The certificates of a PEM text as one chain, the leaf first.
   *
   * @throws FunctionException where they are no chain, or something else is among them
   */
  static List<Certificate> ordered(Budget budget, String text) {
    List<Certificate> certificates = parse(budget, text);
    int size = certificates.size();
    int[] parents = new int[size];
    boolean[] isParent = new boolean[size];
    Arrays.fill(parents, NONE);
    for (int i = 0; i < size; i++) {
      budget.work((long) size * COMPARISON);
      String issuer = orEmpty(certificates.get(i).authorityKeyId());
      for (int j = 0; j < size && parents[i] == NONE; j++) {
        if (i != j && issuer.equals(orEmpty(certificates.get(j).subjectKeyId()))) {
          isParent[j] = true;
          parents[i] = j;
        }
      }
    }
    List<Certificate> chain = new ArrayList<>();
    for (int at = leaf(isParent); at != NONE; at = parents[at]) {
      if (chain.size() == size) {
        throw new FunctionException("constructing chain resulted in cycle");
      }
      chain.add(certificates.get(at));
    }
    return chain;
  }

  private static int leaf(boolean[] isParent) {
    int leaf = NONE;
    for (int i = 0; i < isParent.length; i++) {
      if (!isParent[i]) {
        if (leaf != NONE) {
          throw new FunctionException("found multiple leaf or disjunct certificates");
        }
        leaf = i;
      }
    }
    if (leaf == NONE) {
      throw new FunctionException("no leaf certificate found");
    }
    return leaf;
  }

  private static List<Certificate> parse(Budget budget, String text) {
    List<Certificate> certificates = new ArrayList<>();
    PemBlock block = Pem.decode(budget, text, 0);
    while (block != null) {
      budget.list(1);
      certificates.add(Certificate.parse(budget, block.bytes()));
      block = Pem.decode(budget, text, block.next());
    }
    return certificates;
  }

  private static String orEmpty(@Nullable String id) {
    return id == null ? "" : id;
  }
}
