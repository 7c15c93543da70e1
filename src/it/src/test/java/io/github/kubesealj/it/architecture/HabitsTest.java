package io.github.kubesealj.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.kubesealj.core.crypto.SecretBytes;
import io.github.kubesealj.core.model.PlainSecret;
import java.io.Serializable;
import java.security.Key;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.Random;
import java.util.random.RandomGenerator;

/** What no class does, whatever module it is in. */
@AnalyzeClasses(packages = "io.github.kubesealj", importOptions = DoNotIncludeTests.class)
final class HabitsTest {
  private static final String[] LIBRARY = {
    "io.github.kubesealj.core..", "io.github.kubesealj.template..", "io.github.kubesealj.aws.."
  };

  @ArchTest
  static final ArchRule onlyMainEndsTheProcess =
      noClasses()
          .that()
          .doNotHaveSimpleName("Main")
          .and()
          .resideOutsideOfPackage("io.github.kubesealj.demo..")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule theLibraryPrintsNothing =
      noClasses().that().resideInAnyPackage(LIBRARY).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule theLibraryLooksAtNoEnvironmentAndNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARY)
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .because("time and environment come in from outside");

  @ArchTest
  static final ArchRule nothingOfTheLibraryIsSerializable =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARY)
          .and()
          .areNotAssignableTo(Throwable.class)
          .and()
          .areNotAssignableTo(Enum.class)
          // What a cipher takes for a key is serializable by its type; one lives for one value.
          .and()
          .areNotAssignableTo(Key.class)
          // What watches the clock while a key is generated draws from another and keeps nothing.
          .and()
          .areNotAssignableTo(SecureRandom.class)
          .and()
          .areNotAssignableTo(SecureRandomSpi.class)
          .should()
          .beAssignableTo(Serializable.class)
          .because("a secret must not leave the process by a road nobody looks at");

  @ArchTest
  static final ArchRule whatHoldsPlaintextIsNoRecord =
      classes()
          .that(assignableTo(SecretBytes.class).or(assignableTo(PlainSecret.class)))
          .should()
          .notBeRecords()
          .because("a record prints its components");

  @ArchTest
  static final ArchRule cryptographyUsesNoOrdinaryRandomNumbers =
      noClasses()
          .that()
          .resideInAPackage("io.github.kubesealj.core.crypto..")
          .should()
          .dependOnClassesThat(
              describe(
                  "are Random or RandomGenerator",
                  type ->
                      type.isEquivalentTo(Random.class)
                          || type.isEquivalentTo(RandomGenerator.class)));
}
