package io.github.kubesealj.template.x509;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.value.Utf8;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** Distinguished names: how Go writes them, and how its {@code pkix.Name} prints them. */
final class Names {
  /** The attributes that Go keeps in fields, in the order it prints them. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind(BCStyle.C, "C", false),
          new Kind(BCStyle.ST, "ST", false),
          new Kind(BCStyle.L, "L", false),
          new Kind(BCStyle.STREET, "STREET", false),
          new Kind(BCStyle.POSTAL_CODE, "POSTALCODE", false),
          new Kind(BCStyle.O, "O", false),
          new Kind(BCStyle.OU, "OU", false),
          new Kind(BCStyle.CN, "CN", true),
          new Kind(BCStyle.SERIALNUMBER, "SERIALNUMBER", true));

  private Names() {}

  /** An attribute; of a single one Go knows but the last value. */
  private record Kind(ASN1ObjectIdentifier oid, String label, boolean single) {}

  /** A name that is only a common name, or the empty one. */
  static X500Name commonName(String name) {
    return new X500Name(name.isEmpty() ? new RDN[0] : new RDN[] {new RDN(BCStyle.CN, text(name))});
  }

  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** The text of a name. */
  static String print(X500Name name) {
    Map<String, List<String>> known = new TreeMap<>();
    List<String> printed = new ArrayList<>();
    for (RDN part : name.getRDNs()) {
      for (AttributeTypeAndValue attribute : part.getTypesAndValues()) {
        ASN1ObjectIdentifier oid = attribute.getType();
        String value = value(attribute.getValue());
        if (KINDS.stream().anyMatch(kind -> kind.oid().equals(oid))) {
          known.computeIfAbsent(oid.getId(), ignored -> new ArrayList<>()).add(value);
        } else {
          printed.add(oid.getId() + "=#" + HexFormat.of().formatHex(Der.bytes(text(value))));
        }
      }
    }
    for (Kind kind : KINDS) {
      List<String> values = known.getOrDefault(kind.oid().getId(), List.of());
      if (kind.single() && !values.isEmpty()) {
        values = values.getLast().isEmpty() ? List.of() : List.of(values.getLast());
      }
      if (!values.isEmpty()) {
        printed.add(
            String.join("+", values.stream().map(v -> kind.label() + "=" + escaped(v)).toList()));
      }
    }
    return String.join(",", printed.reversed());
  }

  /** Go writes what it can as PrintableString, where it counts neither * nor &amp;. */
  private static ASN1Encodable text(String text) {
    if (DERPrintableString.isPrintableString(text)) {
      return new DERPrintableString(text);
    }
    String decoded = Utf8.decode(text);
    if (!Utf8.encode(decoded).equals(text)) {
      throw new FunctionException("string not valid UTF-8");
    }
    return new DERUTF8String(decoded);
  }

  private static String value(ASN1Encodable value) {
    if (value instanceof ASN1String string) {
      return Utf8.encode(string.getString());
    }
    throw new FunctionException("invalid name in a certificate");
  }

  private static String escaped(String value) {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean escape =
          ",+\"\\<>;".indexOf(c) >= 0
              || (c == ' ' && (i == 0 || i == value.length() - 1))
              || (c == '#' && i == 0);
      if (escape) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
