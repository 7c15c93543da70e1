package io.github.kubesealj.template.sprig;

import static io.github.kubesealj.template.function.Declarations.fn;
import static io.github.kubesealj.template.function.Param.ANY;
import static io.github.kubesealj.template.function.Param.BOOL;
import static io.github.kubesealj.template.function.Param.BUDGET;
import static io.github.kubesealj.template.function.Param.CERTIFICATE;
import static io.github.kubesealj.template.function.Param.DICT;
import static io.github.kubesealj.template.function.Param.FLOAT64;
import static io.github.kubesealj.template.function.Param.INT;
import static io.github.kubesealj.template.function.Param.INT64;
import static io.github.kubesealj.template.function.Param.INTS;
import static io.github.kubesealj.template.function.Param.LIST;
import static io.github.kubesealj.template.function.Param.LISTS;
import static io.github.kubesealj.template.function.Param.STRING;
import static io.github.kubesealj.template.function.Param.STRINGS;
import static io.github.kubesealj.template.function.Param.STRING_MAP;
import static io.github.kubesealj.template.function.Param.TIME;
import static io.github.kubesealj.template.function.Param.UINT32;
import static io.github.kubesealj.template.function.Param.VERSION_POINTER;
import static io.github.kubesealj.template.function.Param.rest;

import io.github.kubesealj.template.function.FunctionSet;
import io.github.kubesealj.template.function.Signature;
import io.github.kubesealj.template.function.Surroundings;
import io.github.kubesealj.template.json.JsonDecoder;
import io.github.kubesealj.template.json.JsonEncoder;
import io.github.kubesealj.template.sprig.crypto.Aes;
import io.github.kubesealj.template.sprig.crypto.Certificates;
import io.github.kubesealj.template.sprig.crypto.DerivedPasswords;
import io.github.kubesealj.template.sprig.crypto.Keys;
import io.github.kubesealj.template.sprig.crypto.PasswordHashes;
import io.github.kubesealj.template.sprig.crypto.RandomTexts;
import io.github.kubesealj.template.sprig.dates.Dates;
import io.github.kubesealj.template.sprig.dates.TimeMethods;
import io.github.kubesealj.template.sprig.dicts.Copying;
import io.github.kubesealj.template.sprig.dicts.Dicts;
import io.github.kubesealj.template.sprig.dicts.Merging;
import io.github.kubesealj.template.sprig.encoding.Base32;
import io.github.kubesealj.template.sprig.encoding.Base64;
import io.github.kubesealj.template.sprig.encoding.Checksums;
import io.github.kubesealj.template.sprig.lists.Choices;
import io.github.kubesealj.template.sprig.lists.Lists;
import io.github.kubesealj.template.sprig.lists.Parts;
import io.github.kubesealj.template.sprig.lists.Ranges;
import io.github.kubesealj.template.sprig.math.Casts;
import io.github.kubesealj.template.sprig.math.Decimals;
import io.github.kubesealj.template.sprig.math.Floating;
import io.github.kubesealj.template.sprig.math.Integral;
import io.github.kubesealj.template.sprig.reflection.DeepEqual;
import io.github.kubesealj.template.sprig.reflection.Emptiness;
import io.github.kubesealj.template.sprig.reflection.Types;
import io.github.kubesealj.template.sprig.regex.Regexes;
import io.github.kubesealj.template.sprig.semver.VersionMethods;
import io.github.kubesealj.template.sprig.semver.Versions;
import io.github.kubesealj.template.sprig.strings.Cases;
import io.github.kubesealj.template.sprig.strings.LowerCase;
import io.github.kubesealj.template.sprig.strings.PascalCase;
import io.github.kubesealj.template.sprig.strings.StringLists;
import io.github.kubesealj.template.sprig.strings.Strings;
import io.github.kubesealj.template.sprig.strings.Texts;
import io.github.kubesealj.template.sprig.strings.Trimming;
import io.github.kubesealj.template.sprig.strings.Wrapping;
import io.github.kubesealj.template.sprig.url.Paths;
import io.github.kubesealj.template.sprig.url.Urls;
import io.github.kubesealj.template.value.GoType;
import org.jspecify.annotations.Nullable;

/**
 * The 208 functions that Sealed Secrets gives its templates: sprig 3.3.0's generic ones, less those
 * that reach the environment and the network, and the methods of the values they give. One row a
 * function: its name, its parameters, its result, what does it.
 *
 * <p>A row comes to life when its function is first asked for, so that a program that renders one
 * template links no more than that template calls. Immutable and thread-safe.
 */
public final class Sprig implements FunctionSet {
  private final Surroundings surroundings;

  private Sprig(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** All of them, in these surroundings. */
  public static FunctionSet functions(Surroundings surroundings) {
    return new Sprig(surroundings);
  }

  @Override
  public @Nullable Signature method(GoType receiver, String name) {
    return switch (receiver) {
      case TIME, DURATION, MONTH, WEEKDAY, LOCATION ->
          new TimeMethods(surroundings).find(receiver, name);
      case VERSION, VERSION_POINTER -> VersionMethods.find(receiver, name);
      default -> null;
    };
  }

  @Override
  public @Nullable Signature function(String name) {
    return switch (name) {
      // Strings.
      case "abbrev" -> fn(BUDGET, INT, STRING).to(STRING, Wrapping::abbrev);
      case "abbrevboth" -> fn(BUDGET, INT, INT, STRING).to(STRING, Wrapping::abbrevboth);
      case "camelcase" -> fn(BUDGET, STRING).to(STRING, PascalCase::camelcase);
      case "cat" -> fn(BUDGET, rest(ANY)).to(STRING, Texts::cat);
      case "contains" -> fn(BUDGET, STRING, STRING).to(BOOL, Strings::contains);
      case "fail" -> fn(STRING).to(STRING, Strings::fail);
      case "hasPrefix" -> fn(BUDGET, STRING, STRING).to(BOOL, Strings::hasPrefix);
      case "hasSuffix" -> fn(BUDGET, STRING, STRING).to(BOOL, Strings::hasSuffix);
      case "hello" -> fn().to(STRING, Strings::hello);
      case "indent" -> fn(BUDGET, INT, STRING).to(STRING, Strings::indent);
      case "initials" -> fn(BUDGET, STRING).to(STRING, Wrapping::initials);
      case "join" -> fn(BUDGET, STRING, ANY).to(STRING, StringLists::join);
      case "kebabcase" -> fn(BUDGET, STRING).to(STRING, LowerCase::kebabcase);
      case "lower" -> fn(BUDGET, STRING).to(STRING, Cases::lower);
      case "nindent" -> fn(BUDGET, INT, STRING).to(STRING, Strings::nindent);
      case "nospace" -> fn(BUDGET, STRING).to(STRING, Wrapping::nospace);
      case "plural" -> fn(STRING, STRING, INT).to(STRING, Strings::plural);
      case "quote" -> fn(BUDGET, rest(ANY)).to(STRING, Texts::quote);
      case "repeat" -> fn(BUDGET, INT, STRING).to(STRING, Strings::repeat);
      case "replace" -> fn(BUDGET, STRING, STRING, STRING).to(STRING, Strings::replace);
      case "snakecase" -> fn(BUDGET, STRING).to(STRING, LowerCase::snakecase);
      case "sortAlpha" -> fn(BUDGET, ANY).to(STRINGS, StringLists::sortAlpha);
      case "split" -> fn(BUDGET, STRING, STRING).to(STRING_MAP, StringLists::split);
      case "splitList" -> fn(BUDGET, STRING, STRING).to(STRINGS, StringLists::splitList);
      case "splitn" -> fn(BUDGET, STRING, INT, STRING).to(STRING_MAP, StringLists::splitn);
      case "squote" -> fn(BUDGET, rest(ANY)).to(STRING, Texts::squote);
      case "substr" -> fn(BUDGET, INT, INT, STRING).to(STRING, Strings::substr);
      case "swapcase" -> fn(BUDGET, STRING).to(STRING, Cases::swapcase);
      case "title" -> fn(BUDGET, STRING).to(STRING, Cases::title);
      case "toString" -> fn(BUDGET, ANY).to(STRING, Texts::toString);
      case "toStrings" -> fn(BUDGET, ANY).to(STRINGS, StringLists::toStrings);
      case "trim" -> fn(BUDGET, STRING).to(STRING, Trimming::trim);
      case "trimall" -> fn(BUDGET, STRING, STRING).to(STRING, Trimming::trimAll);
      case "trimAll" -> fn(BUDGET, STRING, STRING).to(STRING, Trimming::trimAll);
      case "trimPrefix" -> fn(BUDGET, STRING, STRING).to(STRING, Trimming::trimPrefix);
      case "trimSuffix" -> fn(BUDGET, STRING, STRING).to(STRING, Trimming::trimSuffix);
      case "trunc" -> fn(BUDGET, INT, STRING).to(STRING, Strings::trunc);
      case "untitle" -> fn(BUDGET, STRING).to(STRING, Cases::untitle);
      case "upper" -> fn(BUDGET, STRING).to(STRING, Cases::upper);
      case "wrap" -> fn(BUDGET, INT, STRING).to(STRING, Wrapping::wrap);
      case "wrapWith" -> fn(BUDGET, INT, STRING, STRING).to(STRING, Wrapping::wrapWith);
      // Encodings and checksums.
      case "adler32sum" -> fn(BUDGET, STRING).to(STRING, Checksums::adler32sum);
      case "b32dec" -> fn(BUDGET, STRING).to(STRING, Base32::decode);
      case "b32enc" -> fn(BUDGET, STRING).to(STRING, Base32::encode);
      case "b64dec" -> fn(BUDGET, STRING).to(STRING, Base64::decode);
      case "b64enc" -> fn(BUDGET, STRING).to(STRING, Base64::encode);
      case "sha1sum" -> fn(BUDGET, STRING).to(STRING, Checksums::sha1sum);
      case "sha256sum" -> fn(BUDGET, STRING).to(STRING, Checksums::sha256sum);
      case "sha512sum" -> fn(BUDGET, STRING).to(STRING, Checksums::sha512sum);

      // JSON.
      case "fromJson" -> fn(BUDGET, STRING).to(ANY, JsonDecoder::decodeOrNil);
      case "mustFromJson" -> fn(BUDGET, STRING).to(ANY, JsonDecoder::decode);
      case "mustToJson" -> fn(BUDGET, ANY).to(STRING, JsonEncoder::encode);
      case "mustToPrettyJson" -> fn(BUDGET, ANY).to(STRING, JsonEncoder::encodePretty);
      case "mustToRawJson" -> fn(BUDGET, ANY).to(STRING, JsonEncoder::encodeRaw);
      case "toJson" -> fn(BUDGET, ANY).to(STRING, JsonEncoder::encodeOrEmpty);
      case "toPrettyJson" -> fn(BUDGET, ANY).to(STRING, JsonEncoder::encodePrettyOrEmpty);
      case "toRawJson" -> fn(BUDGET, ANY).to(STRING, JsonEncoder::encodeRaw);

      // Regular expressions.
      case "mustRegexFind" -> fn(BUDGET, STRING, STRING).to(STRING, Regexes::regexFind);
      case "mustRegexFindAll" -> fn(BUDGET, STRING, STRING, INT).to(STRINGS, Regexes::regexFindAll);
      case "mustRegexMatch" -> fn(BUDGET, STRING, STRING).to(BOOL, Regexes::mustRegexMatch);
      case "mustRegexReplaceAll" ->
          fn(BUDGET, STRING, STRING, STRING).to(STRING, Regexes::regexReplaceAll);
      case "mustRegexReplaceAllLiteral" ->
          fn(BUDGET, STRING, STRING, STRING).to(STRING, Regexes::regexReplaceAllLiteral);
      case "mustRegexSplit" -> fn(BUDGET, STRING, STRING, INT).to(STRINGS, Regexes::regexSplit);
      case "regexFind" -> fn(BUDGET, STRING, STRING).to(STRING, Regexes::regexFind);
      case "regexFindAll" -> fn(BUDGET, STRING, STRING, INT).to(STRINGS, Regexes::regexFindAll);
      case "regexMatch" -> fn(BUDGET, STRING, STRING).to(BOOL, Regexes::regexMatch);
      case "regexQuoteMeta" -> fn(BUDGET, STRING).to(STRING, Regexes::regexQuoteMeta);
      case "regexReplaceAll" ->
          fn(BUDGET, STRING, STRING, STRING).to(STRING, Regexes::regexReplaceAll);
      case "regexReplaceAllLiteral" ->
          fn(BUDGET, STRING, STRING, STRING).to(STRING, Regexes::regexReplaceAllLiteral);
      case "regexSplit" -> fn(BUDGET, STRING, STRING, INT).to(STRINGS, Regexes::regexSplit);

      // URLs and paths.
      case "base" -> fn(BUDGET, STRING).to(STRING, Paths::base);
      case "clean" -> fn(BUDGET, STRING).to(STRING, Paths::clean);
      case "dir" -> fn(BUDGET, STRING).to(STRING, Paths::dir);
      case "ext" -> fn(BUDGET, STRING).to(STRING, Paths::ext);
      case "isAbs" -> fn(STRING).to(BOOL, Paths::isAbs);
      case "osBase" -> fn(BUDGET, STRING).to(STRING, Paths::base);
      case "osClean" -> fn(BUDGET, STRING).to(STRING, Paths::clean);
      case "osDir" -> fn(BUDGET, STRING).to(STRING, Paths::dir);
      case "osExt" -> fn(BUDGET, STRING).to(STRING, Paths::ext);
      case "osIsAbs" -> fn(STRING).to(BOOL, Paths::isAbs);
      case "urlJoin" -> fn(BUDGET, DICT).to(STRING, Urls::urlJoin);
      case "urlParse" -> fn(BUDGET, STRING).to(DICT, Urls::urlParse);

      // Lists.
      case "append" -> fn(BUDGET, ANY, ANY).to(LIST, Lists::append);
      case "chunk" -> fn(BUDGET, INT, ANY).to(LISTS, Parts::chunk);
      case "compact" -> fn(BUDGET, ANY).to(LIST, Choices::compact);
      case "concat" -> fn(BUDGET, rest(ANY)).to(ANY, Lists::concat);
      case "first" -> fn(ANY).to(ANY, Lists::first);
      case "has" -> fn(BUDGET, ANY, ANY).to(BOOL, Choices::has);
      case "initial" -> fn(BUDGET, ANY).to(LIST, Lists::initial);
      case "last" -> fn(ANY).to(ANY, Lists::last);
      case "list" -> fn(BUDGET, rest(ANY)).to(LIST, Lists::tuple);
      case "mustAppend" -> fn(BUDGET, ANY, ANY).to(LIST, Lists::append);
      case "mustChunk" -> fn(BUDGET, INT, ANY).to(LISTS, Parts::chunk);
      case "mustCompact" -> fn(BUDGET, ANY).to(LIST, Choices::compact);
      case "mustFirst" -> fn(ANY).to(ANY, Lists::first);
      case "mustHas" -> fn(BUDGET, ANY, ANY).to(BOOL, Choices::has);
      case "mustInitial" -> fn(BUDGET, ANY).to(LIST, Lists::initial);
      case "mustLast" -> fn(ANY).to(ANY, Lists::last);
      case "mustPrepend" -> fn(BUDGET, ANY, ANY).to(LIST, Lists::prepend);
      case "mustPush" -> fn(BUDGET, ANY, ANY).to(LIST, Lists::append);
      case "mustRest" -> fn(BUDGET, ANY).to(LIST, Lists::rest);
      case "mustReverse" -> fn(BUDGET, ANY).to(LIST, Lists::reverse);
      case "mustSlice" -> fn(BUDGET, ANY, rest(ANY)).to(ANY, Parts::slice);
      case "mustUniq" -> fn(BUDGET, ANY).to(LIST, Choices::uniq);
      case "mustWithout" -> fn(BUDGET, ANY, rest(ANY)).to(LIST, Choices::without);
      case "prepend" -> fn(BUDGET, ANY, ANY).to(LIST, Lists::prepend);
      case "push" -> fn(BUDGET, ANY, ANY).to(LIST, Lists::append);
      case "rest" -> fn(BUDGET, ANY).to(LIST, Lists::rest);
      case "reverse" -> fn(BUDGET, ANY).to(LIST, Lists::reverse);
      case "seq" -> fn(BUDGET, rest(INT)).to(STRING, Ranges::seq);
      case "slice" -> fn(BUDGET, ANY, rest(ANY)).to(ANY, Parts::slice);
      case "tuple" -> fn(BUDGET, rest(ANY)).to(LIST, Lists::tuple);
      case "uniq" -> fn(BUDGET, ANY).to(LIST, Choices::uniq);
      case "until" -> fn(BUDGET, INT).to(INTS, Ranges::until);
      case "untilStep" -> fn(BUDGET, INT, INT, INT).to(INTS, Ranges::untilStep);
      case "without" -> fn(BUDGET, ANY, rest(ANY)).to(LIST, Choices::without);

      // Dicts.
      case "deepCopy" -> fn(BUDGET, ANY).to(ANY, Copying::deepCopy);
      case "dict" -> fn(BUDGET, rest(ANY)).to(DICT, Dicts::dict);
      case "dig" -> fn(BUDGET, rest(ANY)).to(ANY, Dicts::dig);
      case "get" -> fn(BUDGET, DICT, STRING).to(ANY, Dicts::get);
      case "hasKey" -> fn(BUDGET, DICT, STRING).to(BOOL, Dicts::hasKey);
      case "keys" -> fn(BUDGET, rest(DICT)).to(STRINGS, Dicts::keys);
      case "merge" -> fn(BUDGET, DICT, rest(DICT)).to(ANY, Merging::merge);
      case "mergeOverwrite" -> fn(BUDGET, DICT, rest(DICT)).to(ANY, Merging::mergeOverwrite);
      case "mustDeepCopy" -> fn(BUDGET, ANY).to(ANY, Copying::deepCopy);
      case "mustMerge" -> fn(BUDGET, DICT, rest(DICT)).to(ANY, Merging::mustMerge);
      case "mustMergeOverwrite" ->
          fn(BUDGET, DICT, rest(DICT)).to(ANY, Merging::mustMergeOverwrite);
      case "omit" -> fn(BUDGET, DICT, rest(STRING)).to(DICT, Dicts::omit);
      case "pick" -> fn(BUDGET, DICT, rest(STRING)).to(DICT, Dicts::pick);
      case "pluck" -> fn(BUDGET, STRING, rest(DICT)).to(LIST, Dicts::pluck);
      case "set" -> fn(BUDGET, DICT, STRING, ANY).to(DICT, Dicts::set);
      case "unset" -> fn(BUDGET, DICT, STRING).to(DICT, Dicts::unset);
      case "values" -> fn(BUDGET, DICT).to(LIST, Dicts::values);

      // Numbers.
      case "add" -> fn(BUDGET, rest(ANY)).to(INT64, Integral::add);
      case "add1" -> fn(BUDGET, ANY).to(INT64, Integral::add1);
      case "add1f" -> fn(BUDGET, ANY).to(FLOAT64, Decimals::add1f);
      case "addf" -> fn(BUDGET, rest(ANY)).to(FLOAT64, Decimals::addf);
      case "atoi" -> fn(BUDGET, STRING).to(INT, Integral::atoi);
      case "biggest" -> fn(BUDGET, ANY, rest(ANY)).to(INT64, Integral::max);
      case "ceil" -> fn(BUDGET, ANY).to(FLOAT64, Floating::ceil);
      case "div" -> fn(BUDGET, ANY, ANY).to(INT64, Integral::div);
      case "divf" -> fn(BUDGET, ANY, rest(ANY)).to(FLOAT64, Decimals::divf);
      case "float64" -> fn(BUDGET, ANY).to(FLOAT64, Casts::toFloat);
      case "floor" -> fn(BUDGET, ANY).to(FLOAT64, Floating::floor);
      case "int" -> fn(BUDGET, ANY).to(INT, Casts::toInt);
      case "int64" -> fn(BUDGET, ANY).to(INT64, Casts::toInt);
      case "max" -> fn(BUDGET, ANY, rest(ANY)).to(INT64, Integral::max);
      case "maxf" -> fn(BUDGET, ANY, rest(ANY)).to(FLOAT64, Floating::maxf);
      case "min" -> fn(BUDGET, ANY, rest(ANY)).to(INT64, Integral::min);
      case "minf" -> fn(BUDGET, ANY, rest(ANY)).to(FLOAT64, Floating::minf);
      case "mod" -> fn(BUDGET, ANY, ANY).to(INT64, Integral::mod);
      case "mul" -> fn(BUDGET, ANY, rest(ANY)).to(INT64, Integral::mul);
      case "mulf" -> fn(BUDGET, ANY, rest(ANY)).to(FLOAT64, Decimals::mulf);
      case "randInt" ->
          fn(INT, INT).to(INT, (from, to) -> Integral.randInt(surroundings.random(), from, to));
      case "round" -> fn(BUDGET, ANY, INT, rest(FLOAT64)).to(FLOAT64, Floating::round);
      case "sub" -> fn(BUDGET, ANY, ANY).to(INT64, Integral::sub);
      case "subf" -> fn(BUDGET, ANY, rest(ANY)).to(FLOAT64, Decimals::subf);
      case "toDecimal" -> fn(BUDGET, ANY).to(INT64, Integral::toDecimal);

      // Types and defaults.
      case "all" -> fn(rest(ANY)).to(BOOL, Emptiness::all);
      case "any" -> fn(rest(ANY)).to(BOOL, Emptiness::any);
      case "coalesce" -> fn(rest(ANY)).to(ANY, Emptiness::coalesce);
      case "deepEqual" -> fn(BUDGET, ANY, ANY).to(BOOL, DeepEqual::test);
      case "default" -> fn(ANY, rest(ANY)).to(ANY, Emptiness::defaultTo);
      case "empty" -> fn(ANY).to(BOOL, Emptiness::empty);
      case "kindIs" -> fn(STRING, ANY).to(BOOL, Types::kindIs);
      case "kindOf" -> fn(ANY).to(STRING, Types::kindOf);
      case "ternary" -> fn(ANY, ANY, BOOL).to(ANY, Emptiness::ternary);
      case "typeIs" -> fn(STRING, ANY).to(BOOL, Types::typeIs);
      case "typeIsLike" -> fn(STRING, ANY).to(BOOL, Types::typeIsLike);
      case "typeOf" -> fn(ANY).to(STRING, Types::typeOf);

      // Versions.
      case "semver" -> fn(BUDGET, STRING).to(VERSION_POINTER, Versions::semver);
      case "semverCompare" -> fn(BUDGET, STRING, STRING).to(BOOL, Versions::semverCompare);

      // Dates; local zone and clock come with the surroundings.
      case "ago" -> fn(ANY).to(STRING, dates()::ago);
      case "date" -> fn(BUDGET, STRING, ANY).to(STRING, dates()::date);
      case "date_in_zone" -> fn(BUDGET, STRING, ANY, STRING).to(STRING, dates()::dateInZone);
      case "date_modify" -> fn(BUDGET, STRING, TIME).to(TIME, Dates::dateModify);
      case "dateInZone" -> fn(BUDGET, STRING, ANY, STRING).to(STRING, dates()::dateInZone);
      case "dateModify" -> fn(BUDGET, STRING, TIME).to(TIME, Dates::dateModify);
      case "duration" -> fn(BUDGET, ANY).to(STRING, Dates::duration);
      case "durationRound" -> fn(BUDGET, ANY).to(STRING, dates()::durationRound);
      case "htmlDate" -> fn(BUDGET, ANY).to(STRING, dates()::htmlDate);
      case "htmlDateInZone" -> fn(BUDGET, ANY, STRING).to(STRING, dates()::htmlDateInZone);
      case "must_date_modify" -> fn(BUDGET, STRING, TIME).to(TIME, Dates::mustDateModify);
      case "mustDateModify" -> fn(BUDGET, STRING, TIME).to(TIME, Dates::mustDateModify);
      case "mustToDate" -> fn(BUDGET, STRING, STRING).to(TIME, dates()::mustToDate);
      case "now" -> fn().to(TIME, dates()::now);
      case "toDate" -> fn(BUDGET, STRING, STRING).to(TIME, dates()::toDate);
      case "unixEpoch" -> fn(TIME).to(STRING, Dates::unixEpoch);

      // Passwords, keys, certificates, random texts.
      case "bcrypt" -> fn(BUDGET, STRING).to(STRING, hashes()::bcrypt);
      case "buildCustomCert" -> fn(BUDGET, STRING, STRING).to(CERTIFICATE, Certificates::custom);
      case "decryptAES" -> fn(BUDGET, STRING, STRING).to(STRING, aes()::decrypt);
      case "derivePassword" ->
          fn(BUDGET, UINT32, STRING, STRING, STRING, STRING).to(STRING, DerivedPasswords::derive);
      case "encryptAES" -> fn(BUDGET, STRING, STRING).to(STRING, aes()::encrypt);
      case "genCA" -> fn(BUDGET, STRING, INT).to(CERTIFICATE, certificates()::authority);
      case "genCAWithKey" ->
          fn(BUDGET, STRING, INT, STRING).to(CERTIFICATE, certificates()::authorityWithKey);
      case "genPrivateKey" -> fn(BUDGET, STRING).to(STRING, keys()::generate);
      case "genSelfSignedCert" ->
          fn(BUDGET, STRING, LIST, LIST, INT).to(CERTIFICATE, certificates()::selfSigned);
      case "genSelfSignedCertWithKey" ->
          fn(BUDGET, STRING, LIST, LIST, INT, STRING)
              .to(CERTIFICATE, certificates()::selfSignedWithKey);
      case "genSignedCert" ->
          fn(BUDGET, STRING, LIST, LIST, INT, CERTIFICATE).to(CERTIFICATE, certificates()::signed);
      case "genSignedCertWithKey" ->
          fn(BUDGET, STRING, LIST, LIST, INT, CERTIFICATE, STRING)
              .to(CERTIFICATE, certificates()::signedWithKey);
      case "htpasswd" -> fn(BUDGET, STRING, STRING).to(STRING, hashes()::htpasswd);
      case "randAlpha" -> fn(BUDGET, INT).to(STRING, texts()::alpha);
      case "randAlphaNum" -> fn(BUDGET, INT).to(STRING, texts()::alphaNum);
      case "randAscii" -> fn(BUDGET, INT).to(STRING, texts()::ascii);
      case "randBytes" -> fn(BUDGET, INT).to(STRING, texts()::bytes);
      case "randNumeric" -> fn(BUDGET, INT).to(STRING, texts()::numeric);
      case "shuffle" -> fn(BUDGET, STRING).to(STRING, texts()::shuffle);
      case "uuidv4" -> fn(BUDGET).to(STRING, texts()::uuidv4);

      default -> null;
    };
  }

  private Dates dates() {
    return new Dates(surroundings);
  }

  private PasswordHashes hashes() {
    return new PasswordHashes(surroundings.random());
  }

  private Keys keys() {
    return new Keys(surroundings.random());
  }

  private Certificates certificates() {
    return new Certificates(surroundings.clock(), surroundings.random());
  }

  private Aes aes() {
    return new Aes(surroundings.random());
  }

  private RandomTexts texts() {
    return new RandomTexts(surroundings.random());
  }
}
