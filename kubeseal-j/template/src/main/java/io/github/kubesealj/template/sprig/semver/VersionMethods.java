package io.github.kubesealj.template.sprig.semver;

import static io.github.kubesealj.template.function.Declarations.fn;
import static io.github.kubesealj.template.function.Param.ANY;
import static io.github.kubesealj.template.function.Param.BOOL;
import static io.github.kubesealj.template.function.Param.BUDGET;
import static io.github.kubesealj.template.function.Param.INT;
import static io.github.kubesealj.template.function.Param.STRING;
import static io.github.kubesealj.template.function.Param.UINT64;
import static io.github.kubesealj.template.function.Param.VERSION;
import static io.github.kubesealj.template.function.Param.VERSION_POINTER;

import io.github.kubesealj.template.function.Declarations.Declared3;
import io.github.kubesealj.template.function.Param;
import io.github.kubesealj.template.function.Signature;
import io.github.kubesealj.template.limit.Budget;
import io.github.kubesealj.template.value.GoString;
import io.github.kubesealj.template.value.GoType;
import io.github.kubesealj.template.value.GoVersion;
import org.jspecify.annotations.Nullable;

/**
 * The methods of versions. Those that Go declares on pointers are missing on a version that is
 * none, since nothing a template holds has an address. Left out are the ones around JSON and texts,
 * which deal in {@code []byte}, and {@code Scan}, which changes its receiver.
 */
public final class VersionMethods {
  private VersionMethods() {}

  /** The method of this name, its receiver first, or null where the type has none. */
  public static @Nullable Signature find(GoType receiver, String name) {
    return switch (receiver) {
      case VERSION -> ofValue(VERSION, name);
      case VERSION_POINTER -> {
        Signature method = ofPointer(name);
        yield method == null ? ofValue(VERSION_POINTER, name) : method;
      }
      default -> null;
    };
  }

  private static @Nullable Signature ofValue(Param<GoVersion> receiver, String name) {
    return switch (name) {
      case "Major" -> fn(receiver).to(UINT64, GoVersion::major);
      case "Minor" -> fn(receiver).to(UINT64, GoVersion::minor);
      case "Patch" -> fn(receiver).to(UINT64, GoVersion::patch);
      case "Prerelease" -> fn(receiver).to(STRING, GoVersion::prerelease);
      case "Metadata" -> fn(receiver).to(STRING, GoVersion::metadata);
      case "String" -> fn(BUDGET, receiver).to(STRING, Versions::string);
      case "Value" ->
          fn(BUDGET, receiver)
              .to(ANY, (budget, version) -> new GoString(Versions.string(budget, version)));
      case "IncMajor" -> fn(BUDGET, receiver).to(VERSION, Versions::incMajor);
      case "IncMinor" -> fn(BUDGET, receiver).to(VERSION, Versions::incMinor);
      case "IncPatch" -> fn(BUDGET, receiver).to(VERSION, Versions::incPatch);
      case "SetPrerelease" -> fn(BUDGET, receiver, STRING).to(VERSION, Versions::setPrerelease);
      case "SetMetadata" -> fn(BUDGET, receiver, STRING).to(VERSION, Versions::setMetadata);
      default -> null;
    };
  }

  private static @Nullable Signature ofPointer(String name) {
    return switch (name) {
      case "Original" -> fn(VERSION_POINTER).to(STRING, GoVersion::original);
      case "Compare" -> comparison().to(INT, Versions::compare);
      case "Equal" -> comparison().to(BOOL, Versions::equal);
      case "LessThan" -> comparison().to(BOOL, Versions::lessThan);
      case "LessThanEqual" -> comparison().to(BOOL, Versions::lessThanEqual);
      case "GreaterThan" -> comparison().to(BOOL, Versions::greaterThan);
      case "GreaterThanEqual" -> comparison().to(BOOL, Versions::greaterThanEqual);
      default -> null;
    };
  }

  private static Declared3<Budget, GoVersion, GoVersion> comparison() {
    return fn(BUDGET, VERSION_POINTER, VERSION_POINTER);
  }
}
