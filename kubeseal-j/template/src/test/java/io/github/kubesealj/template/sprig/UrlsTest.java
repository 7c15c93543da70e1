package io.github.kubesealj.template.sprig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kubesealj.template.function.FunctionException;
import io.github.kubesealj.template.limit.LimitExceededException;
import io.github.kubesealj.template.value.GoInt;
import io.github.kubesealj.template.value.GoMap;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.Utf8;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          http://user:p%40ss@h:80/a%2fb?q=1#f%20g > f g>h:80>h>''>/a/b>q=1>http>user:p%40ss
          mailto:a@b > ''>''>''>a@b>''>''>mailto>''
          //h/p > ''>h>h>''>/p>''>''>''
          http://[::1%25en0]:80/ > ''>[::1%en0]:80>::1%en0>''>/>''>http>''
          pg://h:1,i:2/ > ''>h:1,i:2>h:1,i>''>/>''>pg>''
          1a/b:c > ''>''>''>''>1a/b:c>''>''>''
          http://h? > ''>h>h>''>''>''>http>''
          HTTP://H/é > ''>H>H>''>/é>''>http>''
          http://a@b@c/ > ''>c>c>''>/>''>http>a%40b
          http://%c3%a9/ > ''>é>é>''>/>''>http>''
          x:///p > ''>''>''>''>/p>''>x>''
          ///p > ''>''>''>''>///p>''>''>''
          """)
  void takesUrlsApart(
      String url,
      String fragment,
      String host,
      String hostname,
      String opaque,
      String path,
      String query,
      String scheme,
      String userinfo) {
    assertThat(Calls.map("urlParse", url))
        .isEqualTo(
            "fragment:%s host:%s hostname:%s opaque:%s path:%s query:%s scheme:%s userinfo:%s",
            fragment, host, hostname, opaque, path, query, scheme, userinfo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://[::1]x/",
        "http://[1.2.3.4]/",
        "http://a b/",
        "http://h:1:2/",
        "1a:b",
        ":x",
        "%zz",
        "http://h/%",
        "http://h/#%zz",
        "http://a[b/",
        "http://%41/",
        "http://[::1",
        "a\u007f",
        "http://[1::2::3]/",
        "http://[1:2:3:4:5:6:7]/",
        "http://[::1.2.3]/",
        "http://us\"er@h/"
      })
  void refusesWhatIsNoUrlWithoutRepeatingIt(String url) {
    assertThatThrownBy(() -> Calls.call("urlParse", url))
        .isInstanceOf(FunctionException.class)
        .hasMessageNotContaining(url);
  }

  @Test
  void putsUrlsTogether() {
    assertThat(join("scheme", "http", "host", "h", "path", "p")).isEqualTo("http://h/p");
    assertThat(
            join(
                "scheme",
                "http",
                "userinfo",
                "a:b@c",
                "host",
                "h é",
                "path",
                "/a b?é",
                "query",
                "x y",
                "fragment",
                "f g'"))
        .isEqualTo("http://a:b%40c@h%20%C3%A9/a%20b%3F%C3%A9?x y#f%20g%27");
    assertThat(join("path", "a:b/c")).isEqualTo("./a:b/c");
    assertThat(join("path", "*")).isEqualTo("*");
    assertThat(join("scheme", "x", "opaque", "o p", "query", "q")).isEqualTo("x:o p?q");
    assertThat(join("host", "h")).isEqualTo("//h");
    assertThat(join("scheme", "x", "path", "/p")).isEqualTo("x:///p");
    assertThat(join("scheme", "x")).isEqualTo("x:");
    assertThat(join()).isEmpty();
  }

  @Test
  void refusesPartsThatAreNoStrings() {
    GoMap parts = GoMap.ofAny();
    parts.put("host", GoInt.of(1));
    assertThatThrownBy(() -> Calls.call("urlJoin", parts)).isInstanceOf(FunctionException.class);
  }

  @Test
  void stopsBeforeEscapingTooMuch() {
    GoMap parts = GoMap.ofAny();
    parts.put("path", new GoString(" ".repeat(2 << 20)));
    assertThatThrownBy(() -> Calls.call("urlJoin", parts))
        .isInstanceOf(LimitExceededException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "base,a/b.c,b.c",
    "base,'',.",
    "base,///,/",
    "base,a/,a",
    "dir,/a/b,/a",
    "dir,a,.",
    "dir,'',.",
    "dir,/a/../b/c,/b",
    "clean,a//b/../c/.,a/c",
    "clean,/../a,/a",
    "clean,../../a/..,../..",
    "clean,'',.",
    "clean,/..,/",
    "ext,a.b/c,''",
    "ext,a/.x.tar.gz,.gz",
    "osBase,a/b,b",
    "osClean,./a/,a",
    "osDir,/a,/",
    "osExt,a.,."
  })
  void takesPathsApart(String function, String path, String expected) {
    assertThat(Calls.text(function, path)).isEqualTo(expected);
  }

  @Test
  void knowsAbsolutePaths() {
    assertThat(Calls.truth("isAbs", "/a")).isTrue();
    assertThat(Calls.truth("osIsAbs", "a")).isFalse();
    assertThat(Calls.truth("isAbs", "")).isFalse();
  }

  private static String join(String... namesAndValues) {
    GoMap parts = GoMap.ofAny();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parts.put(namesAndValues[i], new GoString(Utf8.encode(namesAndValues[i + 1])));
    }
    return Calls.text("urlJoin", parts);
  }
}
