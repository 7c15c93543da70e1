package io.github.kubesealj.it.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Which calls a rule is about. */
final class Calls {
  private Calls() {}

  /** Calls of the methods with these names, whatever their parameters. */
  static DescribedPredicate<JavaMethodCall> to(Class<?> owner, String... names) {
    Set<String> wanted = Set.of(names);
    return DescribedPredicate.describe(
        owner.getSimpleName() + "." + wanted,
        call ->
            call.getTargetOwner().isEquivalentTo(owner)
                && wanted.contains(call.getTarget().getName()));
  }
}
