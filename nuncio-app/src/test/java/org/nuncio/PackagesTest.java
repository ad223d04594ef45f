package org.nuncio;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packages of all modules stand in the order of the flow and import only leftwards. */
class PackagesTest {
    private static final List<String> FLOW = List.of(
            "text",
            "codebook",
            "gazetteer",
            "article",
            "sentence",
            "mention",
            "clause",
            "coding",
            "record",
            "publish",
            "app");
    /** Of packages that have inner ones, those that others may use. */
    private static final Map<String, List<String>> OPEN = Map.of(
            "mention", List.of("mention", "mention.finder"),
            "coding", List.of("coding", "coding.event", "coding.likeness"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.nuncio");

    private static String within(String name) {
        return "org.nuncio." + name + "..";
    }

    static IntStream allButTheLast() {
        return IntStream.range(0, FLOW.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("allButTheLast")
    void importsOnlyLeftwards(int at) {
        String[] right = FLOW.subList(at + 1, FLOW.size()).stream()
                .map(PackagesTest::within)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(within(FLOW.get(at)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(right)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyClassStandsInTheFlow() {
        String[] all = FLOW.stream().map(PackagesTest::within).toArray(String[]::new);
        classes().should().resideInAnyPackage(all).check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mention", "coding"})
    void innerPackagesAreUsedOnlyWithin(String name) {
        String[] open = OPEN.get(name).stream().map(p -> "org.nuncio." + p).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackage(within(name))
                .should()
                .dependOnClassesThat(resideInAPackage(within(name)).and(resideOutsideOfPackages(open)))
                .check(CLASSES);
    }

    @Test
    void noPackagesImportEachOtherInACircle() {
        slices().matching("org.nuncio.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlySentenceKnowsTheNlpLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("sentence"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.emory..", "edu.stanford..", "org.tukaani..")
                .check(CLASSES);
    }

    @Test
    void onlyAppPrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("app"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }
}
