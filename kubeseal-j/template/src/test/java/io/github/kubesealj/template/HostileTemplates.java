package io.github.kubesealj.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that would stop a process, if they could: of at most 1 MiB each. */
final class HostileTemplates {
  private static final int MEBI = 1 << 20;

  private static final String DOUBLED_LIST =
      "{{ $l := list 1 }}{{ range until 60 }}{{ $l = list $l $l }}{{ end }}";

  private static final String DOUBLED_DICT =
      "{{ $d := dict \"a\" 1 }}{{ range until 60 }}{{ $d = dict \"a\" $d \"b\" $d }}{{ end }}";

  private static final String SELF = "{{ $d := dict }}{{ $_ := set $d \"d\" $d }}";

  private static final String DEEP =
      "{{ $l := list 1 }}{{ range until 90000 }}{{ $l = list $l }}{{ end }}";

  private static final String LONG = "{{ $s := repeat 1500000 \"ab\" }}";

  private HostileTemplates() {}

  /** A name to tell it by, and the text, made when asked for: all of them at once are large. */
  record Hostile(String name, Supplier<String> source) {
    String text() {
      return source.get();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    actions(all);
    syntax(all);
    return all;
  }

  private static void actions(List<Hostile> all) {
    for (String text :
        List.of(
            "{{ define \"r\" }}{{ template \"r\" . }}{{ end }}{{ template \"r\" . }}",
            "{{ define \"r\" }}{{ template \"r\" . }}{{ template \"r\" . }}{{ end }}{{ template"
                + " \"r\" . }}",
            "{{ range 100000 }}{{ range 100000 }}{{ range 100000 }}{{ end }}{{ end }}{{ end }}",
            "{{ range 9223372036854775807 }}{{ end }}",
            "{{ range 9223372036854775807 }}x{{ end }}",
            "{{ $s := \"x\" }}{{ range until 100 }}{{ $s = print $s $s }}{{ end }}",
            "{{ $l := list 1 }}{{ range until 100 }}{{ $l = concat $l $l }}{{ end }}",
            "{{ $l := list }}{{ range until 90000 }}{{ $l = append $l 1 }}{{ end }}",
            "{{ $l := list }}{{ range until 90000 }}{{ $l = prepend $l 1 }}{{ end }}",
            "{{ $d := dict }}{{ range $i := until 90000 }}{{ $_ := set $d (toString $i) $i }}{{ $d ="
                + " merge (dict) $d }}{{ end }}",
            "{{ repeat 9223372036854775807 \"x\" }}",
            "{{ repeat 4611686018427387904 \"xxxx\" }}",
            "{{ repeat 2147483647 \"xx\" }}",
            "{{ until 9223372036854775807 }}",
            "{{ untilStep 0 9223372036854775807 1 }}",
            "{{ untilStep 0 -9223372036854775808 -1 }}",
            "{{ seq 1 1 9223372036854775807 }}",
            "{{ seq 9223372036854775807 }}",
            "{{ seq -9223372036854775808 }}",
            "{{ randAlpha 2147483647 }}",
            "{{ randBytes 2147483647 }}",
            "{{ randAscii 9223372036854775807 }}",
            "{{ range until 10000 }}{{ randAlphaNum 100000 }}{{ end }}",
            "{{ printf \"%1000000d\" 1 }}",
            "{{ printf \"%1000000d%1000000d%1000000d%1000000d%1000000d%1000000d\" 1 2 3 4 5 6 }}",
            "{{ printf \"%*d\" 999999999 1 }}",
            "{{ printf \"%.1000000f\" 1e300 }}",
            "{{ range until 10000 }}{{ $x := printf \"%.1000000f\" 1e300 }}{{ end }}",
            "{{ indent 1000000 (repeat 100000 \"\\n\") }}",
            "{{ indent 9223372036854775807 \"x\" }}",
            "{{ nindent 4611686018427387904 \"x\" }}",
            LONG + "{{ replace \"\" (repeat 1000 \"x\") $s }}",
            LONG + "{{ replace \"a\" $s $s }}",
            LONG + "{{ regexReplaceAll \"a\" $s $s }}",
            LONG + "{{ regexReplaceAll \"(.*)\" $s \"$1$1$1$1$1$1$1$1$1$1\" }}",
            LONG + "{{ splitList \"\" $s }}",
            LONG + "{{ split \"a\" $s }}",
            LONG + "{{ regexSplit \"\" $s -1 }}",
            LONG + "{{ regexFindAll \"\" $s -1 }}",
            LONG + "{{ regexFindAll \".\" $s -1 }}",
            LONG + "{{ range until 10000 }}{{ $x := upper $s }}{{ end }}",
            LONG + "{{ range until 100000 }}{{ $x := eq $s (print $s) }}{{ end }}",
            LONG + "{{ range until 100000 }}{{ $x := contains \"abb\" $s }}{{ end }}",
            LONG + "{{ range until 100000 }}{{ $x := sha512sum $s }}{{ end }}",
            LONG + "{{ range until 100000 }}{{ $x := len (snakecase $s) }}{{ end }}",
            LONG + "{{ range until 100000 }}{{ $x := adler32sum $s }}{{ end }}",
            LONG + "{{ range until 100000 }}{{ $x := hasSuffix $s $s }}{{ end }}",
            LONG + "{{ range until 100000 }}{{ $x := trimAll $s $s }}{{ end }}",
            LONG + "{{ contains (trunc 2000000 $s | printf \"%sx\") $s }}",
            LONG + "{{ wrap 1 $s }}",
            LONG + "{{ wrapWith 1 $s $s }}",
            LONG + "{{ quote $s $s $s $s }}",
            LONG + "{{ join $s (until 1000) }}",
            LONG + "{{ cat $s $s $s }}",
            LONG + "{{ list $s $s $s $s }}",
            LONG + "{{ toJson (list $s $s $s) }}",
            LONG + "{{ fromJson $s }}",
            LONG + "{{ semver $s }}",
            LONG + "{{ semverCompare $s \"1.0.0\" }}",
            LONG + "{{ urlParse $s }}",
            LONG + "{{ toDate $s $s }}",
            LONG + "{{ date $s now }}",
            LONG + "{{ now.Format (repeat 100000 \"2006-01-02T15:04:05.999999999Z07:00\") }}",
            LONG + "{{ duration $s }}",
            LONG + "{{ addf $s 1 }}",
            LONG + "{{ int $s }}",
            LONG + "{{ shuffle $s }}",
            LONG + "{{ initials (repeat 2000000 \"a \") }}",
            LONG + "{{ camelcase $s }}{{ kebabcase $s }}{{ swapcase $s }}{{ title $s }}",
            LONG + "{{ clean (repeat 1000000 \"a/..\") }}",
            LONG + "{{ b32enc $s | b32dec | b64enc | b64dec }}",
            LONG + "{{ encryptAES $s $s | decryptAES $s }}",
            LONG + "{{ js $s }}{{ html $s }}{{ urlquery $s }}",
            "{{ fromJson (repeat 1000000 \"[\") }}",
            "{{ fromJson (printf \"[%s1]\" (repeat 1000000 \"1,\")) }}",
            "{{ fromJson (printf \"{%s}\" (repeat 100000 \"\\\"a\\\":1,\")) }}",
            "{{ sortAlpha (until 90000) }}",
            "{{ uniq (until 90000) }}",
            "{{ without (until 90000) 1 2 3 }}",
            "{{ $l := until 90000 }}{{ range $l }}{{ $x := has . $l }}{{ end }}",
            "{{ range until 90000 }}{{ $x := sortAlpha (until 10000) }}{{ end }}",
            "{{ range until 90000 }}{{ $x := keys (dict \"a\" 1) }}{{ end }}",
            "{{ range until 90000 }}{{ $x := reverse (until 90000) }}{{ end }}",
            "{{ addf \"1e999999999\" 1 }}",
            "{{ mulf 1e300 1e300 1e300 1e300 1e300 1e300 1e300 }}",
            "{{ divf 1 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 }}",
            "{{ $f := 1.1 }}{{ range until 90000 }}{{ $f = mulf $f $f }}{{ end }}",
            "{{ round 1e300 2147483647 }}",
            "{{ regexMatch \"(((a{100}){100}){100}){100}\" \"a\" }}",
            "{{ regexMatch (repeat 100000 \"a{1000}\") \"a\" }}",
            "{{ regexMatch (repeat 100000 \"(\") \"a\" }}",
            "{{ regexMatch (printf \"%sa%s\" (repeat 900 \"(\") (repeat 900 \")\")) \"a\" }}",
            "{{ regexMatch \"(x+x+)+y\" (repeat 1000000 \"x\") }}",
            "{{ regexMatch \"(.{1,500}){1,2}z\" (repeat 3000000 \"x\") }}",
            "{{ range until 100000 }}{{ $x := regexMatch \"(a|b|c|d|e)*z\" (repeat 10000 \"abcde\") }}"
                + "{{ end }}",
            "{{ range until 100000 }}{{ $x := regexFind \"[a-z]{1,900}\" \"x\" }}{{ end }}",
            "{{ range until 1000 }}{{ $x := bcrypt \"x\" }}{{ end }}",
            "{{ range until 1000 }}{{ $x := derivePassword 1 \"long\" \"p\" \"u\" \"s\" }}{{ end }}",
            "{{ range until 1000 }}{{ $x := genPrivateKey \"rsa\" }}{{ end }}",
            "{{ range until 1000 }}{{ $x := genPrivateKey \"dsa\" }}{{ end }}",
            "{{ range until 1000 }}{{ $x := genCA \"a\" 1 }}{{ end }}",
            "{{ genSelfSignedCert \"a\" nil (splitList \",\" (repeat 90000 \"a.b,\")) 1 }}",
            DOUBLED_LIST + "{{ $l }}",
            DOUBLED_LIST + "{{ toJson $l }}",
            DOUBLED_LIST + "{{ deepCopy $l }}",
            DOUBLED_LIST + "{{ deepEqual $l (list $l) }}",
            DOUBLED_LIST + "{{ has $l (list $l) }}",
            DOUBLED_LIST + "{{ printf \"%d %v %#v %x\" $l $l $l $l }}",
            DOUBLED_DICT + "{{ $d }}",
            DOUBLED_DICT + "{{ toPrettyJson $d }}",
            DOUBLED_DICT + "{{ $x := deepCopy $d }}",
            DOUBLED_DICT + "{{ $x := merge (dict) $d }}",
            DOUBLED_DICT + "{{ $x := mergeOverwrite (deepCopy $d) $d }}",
            DOUBLED_DICT + "{{ deepEqual $d $d }}",
            SELF + "{{ $d }}",
            SELF + "{{ toJson $d }}",
            SELF + "{{ deepCopy $d }}",
            SELF + "{{ deepEqual $d (dict \"d\" $d) }}",
            SELF + "{{ merge $d $d (dict \"d\" (dict \"d\" $d)) }}",
            SELF + "{{ mergeOverwrite (dict \"d\" (dict \"d\" (dict))) $d }}",
            DEEP + "{{ $l }}",
            DEEP + "{{ toJson $l }}",
            DEEP + "{{ deepCopy $l }}",
            DEEP + "{{ deepEqual $l $l }}")) {
      all.add(
          new Hostile(text.length() > 90 ? text.substring(text.length() - 90) : text, () -> text));
    }
  }

  private static void syntax(List<Hostile> all) {
    all.add(new Hostile("actions", () -> filled("{{1}}")));
    all.add(new Hostile("fields", () -> filled("{{.a}}")));
    all.add(new Hostile("calls", () -> filled("{{print 1 2}}")));
    all.add(new Hostile("texts", () -> filled("x{{/**/}}")));
    all.add(new Hostile("parens", () -> "{{ " + filled("(")));
    all.add(new Hostile("nested ifs", () -> filled("{{if 1}}")));
    all.add(new Hostile("nested ranges", () -> filled("{{range 9}}")));
    all.add(new Hostile("else ifs", () -> "{{if 0}}" + filled("{{else if 0}}") + "{{end}}"));
    all.add(new Hostile("defines", () -> distinct("{{define \"%d\"}}x{{end}}")));
    all.add(new Hostile("variables", () -> distinct("{{$v%d:=1}}")));
    all.add(new Hostile("uses", () -> "{{$v:=1}}" + distinct("{{$v%d:=1}}{{$v}}")));
    all.add(new Hostile("chain", () -> "{{ " + filled(".a") + " }}"));
    all.add(new Hostile("pipeline", () -> "{{ 1 " + filled("|print") + "}}"));
    all.add(new Hostile("arguments", () -> "{{ print " + filled("1 ") + "}}"));
    all.add(new Hostile("string", () -> "{{ \"" + filled("a") + "\" }}"));
    all.add(new Hostile("escapes", () -> "{{ \"" + filled("\\x41") + "\" }}"));
    all.add(new Hostile("number", () -> "{{ " + filled("1") + " }}"));
    all.add(new Hostile("digits", () -> "{{ 1." + filled("1") + " }}"));
    all.add(new Hostile("exponent", () -> "{{ 1e" + filled("9") + " }}"));
    all.add(new Hostile("spaces", () -> "{{ " + filled(" ") + " }}"));
    all.add(new Hostile("trims", () -> filled("  {{- 1 -}}  ")));
    all.add(new Hostile("comments", () -> filled("{{/* x */}}")));
    all.add(new Hostile("unclosed", () -> filled("{{")));
    all.add(new Hostile("text", () -> filled("x")));
    all.add(new Hostile("invalid bytes", () -> filled("\u00ff")));
    all.add(
        new Hostile(
            "printed anew",
            () -> "{{ range 1000000 }}" + filled("x").substring(256) + "{{ end }}"));
  }

  private static String filled(String unit) {
    return unit.repeat((MEBI - 64) / unit.length());
  }

  private static String distinct(String format) {
    int size = format.length() + 4;
    return IntStream.range(0, (MEBI - 64) / size)
        .mapToObj(i -> format.replace("%d", Integer.toString(i)))
        .collect(Collectors.joining());
  }
}
