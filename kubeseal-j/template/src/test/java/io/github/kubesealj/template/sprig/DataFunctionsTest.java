package io.github.kubesealj.template.sprig;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kubesealj.template.sprig.semver.VersionMethods;
import io.github.kubesealj.template.value.GoType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sprig v3.3.0 gives for the same calls. */
final class DataFunctionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          toJson (rest (list)) | null
          toJson (rest (list 1)) | []
          toJson (initial (list)) | null
          toJson (initial (list 1 2)) | [1]
          toJson (list) | []
          toJson (concat) | null
          toJson (concat (list) (list)) | null
          toJson (concat (list 1) (until 2)) | [1,0,1]
          toJson (prepend (until 2) "x") | ["x",0,1]
          toJson (append (until 2) nil) | [0,1,null]
          toJson (reverse (list 1 2 3)) | [3,2,1]
          toJson (first (list)) | null
          first nil | error
          first "abc" | error
          last (dict) | error
          append nil 1 | error
          concat (list 1) "a" | error
          toJson (slice (list 1 2 3) 1) | [2,3]
          toJson (slice (list 1 2 3) "1" 2.9) | [2]
          toJson (slice (list)) | null
          typeOf (slice (until 3) 1) | []int
          slice (list 1 2) 2 1 | error
          slice (list 1) -1 | error
          typeOf (chunk 2 (list 1 2 3)) | [][]interface {}
          toJson (chunk 2 (list 1 2 3)) | [[1,2],[3]]
          toJson (chunk 5 (list)) | []
          toJson (chunk -2 (list 1)) | [[1]]
          toJson (chunk -5 (list 1 2 3)) | []
          chunk -1 (list 1 2 3 4 5) | error
          chunk 0 (list 1) | error
          """)
  void buildsAndCutsLists(String call, String printed) {
    assertThat(Expression.print(call)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          uniq (list 1 1.0 "1" (int64 1) 0.0 -0.0 (list 1) (list 1) (dict "a" 1) (dict "a" 1) nil nil) | [1 1 1 1 0 [1] map[a:1] <nil>]
          uniq (list (float64 "nan") (float64 "nan")) | [NaN NaN]
          toJson (uniq (list)) | []
          toJson (without (list 1 "a" (list 1) nil) "a" (list 1) nil) | [1]
          toJson (compact (list 0 "" nil (list) (dict) 1)) | [1]
          has nil nil | false
          has (list 1) (list (list 1)) | true
          has 1 (list (int64 1)) | false
          has "a" "abc" | error
          deepEqual (list) (rest (list)) | false
          deepEqual (dict "a" (list 1)) (dict "a" (list 1)) | true
          deepEqual (float64 "nan") (float64 "nan") | false
          deepEqual (semver "1") (semver "1") | true
          deepEqual (semver "1") (semver "v1") | false
          default 1 0 | 1
          default 1 | 1
          default 1 (semver "1") | 1.0.0
          toJson (coalesce 0 "" nil) | null
          all 1 "" | false
          any 1 "" | true
          kindOf (semver "1") | ptr
          typeOf nil | <nil>
          typeIsLike "semver.Version" (semver "1") | true
          """)
  void comparesDeeply(String call, String printed) {
    assertThat(Expression.print(call)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          toJson (untilStep 9 0 -4) | [9,5,1]
          toJson (untilStep 0 5 -1) | []
          seq 3 | 1 2 3
          seq 0 5 20 | 0 5 10 15 20
          seq 5 2 | 5 4 3 2
          seq 5 1 1 | ''
          seq -2 | 1 0 -1 -2
          seq 2 -1 5 | ''
          seq 1 2 3 4 | ''
          seq 9223372036854775807 | ''
          """)
  void countsUpAndDown(String call, String printed) {
    assertThat(Expression.print(call)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          int "1.00" | 1
          int "1.50" | 0
          int "0x1f" | 31
          int "017" | 15
          int "08" | 0
          int "1_000" | 1000
          int 1e19 | -9223372036854775808
          int (float64 "nan") | -9223372036854775808
          int "9223372036854775808" | 0
          int true | 1
          int (list) | 0
          atoi "9223372036854775808" | 9223372036854775807
          atoi "-9999999999999999999" | -9223372036854775808
          atoi "1x" | 0
          toDecimal "777" | 511
          toDecimal 8 | 0
          toDecimal 644 | 420
          float64 "0x1p-2" | 0.25
          float64 "1e400" | 0
          float64 "-Infinity" | -Inf
          float64 "1e1000000000" | 0
          mod -7 3 | -1
          div -7 2 | -3
          div -9223372036854775808 -1 | -9223372036854775808
          div 7 0 | error
          mod 7 "0.0" | error
          add 9223372036854775807 1 | -9223372036854775808
          randInt 5 5 | error
          randInt -9223372036854775808 9223372036854775807 | error
          randInt 5 6 | 5
          """)
  void castsAndAddsIntegers(String call, String printed) {
    assertThat(Expression.print(call)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          addf 0.1 0.2 | 0.3
          addf 1e308 1e308 | +Inf
          subf 1.1 0.1 0.5 | 0.5
          divf 1 3 | 0.3333333333333333
          divf -1 3 | -0.3333333333333333
          divf 1 3e-300 | 3.3333333333333335e+299
          divf 5e-17 1 | 1e-16
          divf 1e-17 1 | 0
          divf 1 0 | error
          mulf 1.1 1.1 | 1.21
          mulf -1e-300 1e-300 | -0
          mulf 1e300 1e300 | +Inf
          mulf 5e-324 1e300 | 5e-24
          addf (float64 "inf") 1 | error
          round 123.5555 2 | 123.56
          round -2.5 0 | -3
          round 1.45 1 | 1.5
          round 1.005 2 | 1
          round 0.285 2 | 0.28
          round 2.3 0 0.2 | 3
          round 1 400 | NaN
          round 123456 -3 | 123000
          maxf (float64 "nan") (float64 "inf") | +Inf
          minf (float64 "nan") 1 | NaN
          """)
  void calculatesInDecimal(String call, String printed) {
    assertThat(Expression.print(call)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          dict 1 2 true 3 nil 4 "x" | map[1:2 <nil>:4 true:3 x:]
          keys (dict "b" 1 "a" 2) (dict "c" 3) | [a b c]
          values (dict "b" 1 "a" 2) | [2 1]
          pluck "a" (dict "a" 1) (dict) (dict "a" nil) | [1 <nil>]
          pick (dict "a" 1 "b" 2) "b" "c" | map[b:2]
          omit (dict "a" 1 "b" 2) "b" "c" | map[a:1]
          dig "b" "c" "def" (dict "b" (dict "c" 1)) | 1
          dig "b" "x" "def" (dict "b" (dict "c" 1)) | def
          dig "a" "b" "def" (dict "a" 1) | error
          dig "a" (dict) | error
          merge (dict "x" 1 "e" "") (dict "x" 2 "e" "full" "n" true) | map[e:full n:true x:1]
          mergeOverwrite (dict "x" 1 "l" (list 1)) (dict "x" nil "l" (list)) | map[l:[] x:<nil>]
          mergeOverwrite (dict "a" (dict "b" 1)) (dict "a" (dict)) | map[a:map[b:1]]
          mergeOverwrite (dict "a" (dict "b" 1)) (dict "a" 5) | map[a:5]
          toJson (merge (dict "v" (dict)) (dict "v" nil)) | {"v":{}}
          toJson (merge (dict "v" (semver "1.2.3")) (dict "v" (dict))) | '""'
          toJson (merge (dict "v" (semver "1.2.3")) (dict "v" 1)) | {"v":"1.2.3"}
          mustMerge (dict "v" (semver "1.2.3")) (dict "v" (dict "a" 1)) | error
          deepCopy (dict "a" (list 1 (dict "b" nil))) | map[a:[1 map[b:<nil>]]]
          toJson (deepCopy (rest (list))) | null
          deepCopy (list (semver "1.2.3")) | [0.0.0]
          deepCopy nil | error
          """)
  void buildsAndMergesDicts(String call, String printed) {
    assertThat(Expression.print(call)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          semver "v1.2" | 1.2.0
          .IncMinor (semver "v1.2.3-rc.1") | 1.3.0
          .IncPatch (semver "v1.2.3-rc.1") | 1.2.3
          .SetPrerelease (semver "1.2.3") "a..b" | 1.2.3-a..b
          .SetPrerelease (semver "1.2.3") "01" | error
          .SetMetadata (semver "1.2.3") "01" | 1.2.3+01
          .Compare (semver "1.0.0-alpha.2") (semver "1.0.0-alpha.10") | -1
          .Equal (semver "1+a") (semver "1.0+b") | true
          semver "1.2.3.4" | error
          semver "18446744073709551616" | error
          semver "1.0-01" | error
          semver "" | error
          """)
  void readsVersions(String call, String printed) {
    assertThat(Expression.print(call)).isEqualTo(printed);
  }

  @Test
  void hidesPointerMethodsFromVersionsThatAreNoPointers() {
    assertThat(VersionMethods.find(GoType.VERSION, "Original")).isNull();
    assertThat(VersionMethods.find(GoType.VERSION, "Compare")).isNull();
    assertThat(VersionMethods.find(GoType.VERSION, "Major")).isNotNull();
    assertThat(VersionMethods.find(GoType.VERSION_POINTER, "Major")).isNotNull();
    assertThat(VersionMethods.find(GoType.TIME, "Major")).isNull();
  }
}
