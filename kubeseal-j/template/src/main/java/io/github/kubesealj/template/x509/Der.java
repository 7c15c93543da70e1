package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.value.Utf8;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;

/**
 * The way into Bouncy Castle and out of it: between byte strings and its objects, and from its many
 * exceptions, which may quote what they are about, to our own.
 */
final class Der {
  /** The memory that objects take, at worst, for every byte they are read from. */
  private static final long MEMORY_A_BYTE = 32;

  private Der() {}

  /**
   * An object of this type from all of the bytes.
   *
   * @throws FunctionException where they are none
   */
  static <T> T read(Budget budget, byte[] der, Function<? super ASN1Primitive, T> type) {
    budget.work(der.length);
    budget.checkTime();
    budget.memory(MEMORY_A_BYTE * der.length);
    return guarded(
        "malformed key, certificate or PKCS#12",
        () -> type.apply(ASN1Primitive.fromByteArray(der)));
  }

  /** The same from a byte string. */
  static <T> T read(Budget budget, String der, Function<? super ASN1Primitive, T> type) {
    return read(budget, Utf8.toBytes(der), type);
  }

  /** The DER of an object. */
  static byte[] bytes(ASN1Encodable object) {
    try {
      return object.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written but to memory", e);
    }
  }

  /** The same as a byte string. */
  static String string(ASN1Encodable object) {
    return Utf8.ofBytes(bytes(object));
  }

  /** Runs code of a library; whatever it throws becomes a FunctionException with these words. */
  static <T> T guarded(String mistake, Callable<T> code) {
    try {
      return code.call();
    } catch (FunctionException | LimitExceededException e) {
      throw e;
    } catch (Exception e) {
      throw new FunctionException(mistake);
    }
  }
}
