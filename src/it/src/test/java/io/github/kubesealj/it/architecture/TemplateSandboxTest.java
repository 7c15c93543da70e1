package io.github.kubesealj.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.ZoneId;
import java.util.ServiceLoader;

/**
 * What a template can reach through the engine: its values, a clock, a source of randomness, and
 * nothing else. Its author may be anybody who may write a SealedSecret.
 */
@AnalyzeClasses(packages = "io.github.kubesealj.template", importOptions = DoNotIncludeTests.class)
final class TemplateSandboxTest {
  @ArchTest
  static final ArchRule noReflection =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "java.beans..")
          .orShould()
          .callMethodWhere(
              Calls.to(Class.class, "forName", "getMethod", "getMethods", "getDeclaredMethod")
                  .or(Calls.to(Class.class, "getField", "getFields", "getDeclaredFields"))
                  .or(Calls.to(Class.class, "getConstructor", "getDeclaredConstructor")));

  @ArchTest
  static final ArchRule noClassesAreLoaded =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ClassLoader.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ServiceLoader.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.script..", "java.rmi..", "javax.naming..");

  @ArchTest
  static final ArchRule noNetwork =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..");

  @ArchTest
  static final ArchRule noFiles =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.util.jar..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.(File|RandomAccess|Console|Object(In|Out)put).*"
                  // Its checksums read no files.
                  + "|java\\.util\\.zip\\.(?!Adler32|Checksum).*");

  @ArchTest
  static final ArchRule noEnvironmentNoPropertiesNoProcesses =
      noClasses()
          .should()
          .callMethodWhere(
              Calls.to(System.class, "getenv", "getProperty", "getProperties", "setProperty")
                  .or(Calls.to(System.class, "load", "loadLibrary", "console", "currentTimeMillis"))
                  .or(Calls.to(Integer.class, "getInteger"))
                  .or(Calls.to(Long.class, "getLong"))
                  .or(Calls.to(Boolean.class, "getBoolean"))
                  .or(Calls.to(ZoneId.class, "systemDefault")))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Runtime.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ProcessBuilder.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Thread.class);
}
