package io.github.kubesealj.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What modules and packages may depend on. */
@AnalyzeClasses(packages = "io.github.kubesealj", importOptions = DoNotIncludeTests.class)
final class ModulesTest {
  private static final String ROOT = "io.github.kubesealj.";
  private static final String CORE = ROOT + "core..";
  private static final String CRYPTO = ROOT + "core.crypto..";
  private static final String MODEL = ROOT + "core.model..";
  private static final String MANIFEST = ROOT + "core.manifest..";
  private static final String SEAL = ROOT + "core.seal..";
  private static final String TEMPLATE = ROOT + "template..";
  private static final String AWS = ROOT + "aws..";
  private static final String CLI = ROOT + "cli..";
  private static final String CLI_KUBECONFIG = ROOT + "cli.kubeconfig..";
  private static final String CONTROLLER = ROOT + "controller..";
  private static final String[] LIBRARY = {CORE, TEMPLATE, AWS};

  @ArchTest
  static final ArchRule coreNeedsOnlyTheJdkBouncyCastleTwoParsersAndTemplates =
      classes()
          .that()
          .resideInAPackage(CORE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              CORE,
              TEMPLATE,
              "java..",
              "javax.crypto..",
              "org.bouncycastle..",
              "org.snakeyaml.engine..",
              "com.fasterxml.jackson.core..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule cryptoNeedsOnlyTheJdkAndBouncyCastle =
      classes()
          .that()
          .resideInAPackage(CRYPTO)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              CRYPTO, "java..", "javax.crypto..", "org.bouncycastle..", "org.jspecify..")
          .because("whoever reviews the cryptography must not have to read more than that");

  @ArchTest
  static final ArchRule modelKnowsNoPackageButCrypto =
      noClasses()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(MANIFEST, SEAL);

  @ArchTest
  static final ArchRule manifestKnowsNothingOfSealing =
      noClasses()
          .that()
          .resideInAPackage(MANIFEST)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SEAL);

  @ArchTest
  static final ArchRule modulesAndPackagesHaveNoCycles =
      slices().matching("io.github.kubesealj.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theLibraryKnowsNoKubernetesClientNoCommandLineAndNoLogging =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARY)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.fabric8..",
              "io.javaoperatorsdk..",
              "io.github.kubesealj.flags..",
              "org.slf4j..",
              "ch.qos.logback..",
              "java.util.logging..");

  @ArchTest
  static final ArchRule theLibraryKnowsNeitherProgram =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARY)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CLI, CONTROLLER);

  @ArchTest
  static final ArchRule coreKnowsNothingOfAws =
      noClasses()
          .that()
          .resideInAPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(AWS);

  @ArchTest
  static final ArchRule onlyUnsealingRenders =
      noClasses()
          .that()
          .resideInAPackage(CORE)
          .and()
          .resideOutsideOfPackage(SEAL)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(TEMPLATE);

  @ArchTest
  static final ArchRule templatesStandAlone =
      classes()
          .that()
          .resideInAPackage(TEMPLATE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              TEMPLATE,
              "java..",
              "javax.crypto..",
              "javax.security.auth..",
              "com.google.re2j..",
              "org.bouncycastle..",
              "org.snakeyaml.engine..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule theCommandKnowsNothingOfTheController =
      noClasses()
          .that()
          .resideInAPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CONTROLLER);

  @ArchTest
  static final ArchRule theCommandKnowsNoKubernetesClient =
      noClasses()
          .that()
          .resideInAPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.fabric8..", "io.javaoperatorsdk..", "org.slf4j..")
          .because("loading one takes longer than all a command does");

  @ArchTest
  static final ArchRule whichNamespaceNeedsNoConnection =
      noClasses()
          .that()
          .resideInAPackage(CLI_KUBECONFIG)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.net..", "java.net..", "java.net.http..");

  @ArchTest
  static final ArchRule theControllerKnowsNothingOfTheCommand =
      noClasses()
          .that()
          .resideInAPackage(CONTROLLER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CLI);
}
