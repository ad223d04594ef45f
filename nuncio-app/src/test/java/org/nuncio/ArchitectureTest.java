package org.nuncio;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the design says of packages: they stand in the order of the flow and import only leftwards. */
class ArchitectureTest {
  private static final List<String> FLOW = List.of("text", "codebook", "gazetteer", "article", "sentence", "mention", "clause", "coding", "record", "publish", "app");
  private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.nuncio");

  @ParameterizedTest
  @ValueSource(strings = {"text", "codebook", "gazetteer", "article", "sentence", "mention", "clause", "coding", "publish"})
  void packagesImportOnlyLeftwards(String name) {
    String[] later = FLOW.subList(FLOW.indexOf(name) + 1, FLOW.size()).stream().map(p -> "org.nuncio." + p + "..").toArray(String[]::new);
    noClasses().that().resideInAPackage("org.nuncio." + name + "..").should().dependOnClassesThat().resideInAnyPackage(later).check(CLASSES);
  }

  @Test
  void onlySentenceKnowsTheLanguageLibraries() {
    noClasses().that().resideOutsideOfPackage("org.nuncio.sentence..").should().dependOnClassesThat().resideInAnyPackage("edu.emory..", "edu.stanford..").check(CLASSES);
  }

  @Test
  void onlyAppTouchesTheSystem() {
    noClasses().that().resideOutsideOfPackage("org.nuncio.app..").should().accessField(System.class, "out").orShould().accessField(System.class, "err").orShould().callMethod(System.class, "exit", int.class).check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage("org.nuncio..").should().beFinal().check(CLASSES);
  }
}
