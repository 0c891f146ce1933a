package org.hemicycle.tally;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house rules of the services, as far as they concern a library without Spring. */
class HouseRulesTest {

    private final JavaClasses tally = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hemicycle.tally");

    @Test
    void tallyKnowsNoServiceAndNoFramework() {
        classes()
                .that()
                .resideInAPackage("org.hemicycle.tally..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.hemicycle.tally..",
                        "tools.jackson.core..",
                        "org.erdtman.jcs..")
                .check(tally);
    }

    @Test
    void countingReadsAndWritesNothing() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.hemicycle.tally.read..", "org.hemicycle.tally.json..", "org.hemicycle.tally.command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.io..", "java.net..")
                .check(tally);
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching("org.hemicycle.tally.(*)..").should().beFreeOfCycles().check(tally);
    }

    @Test
    void nobodyAsksForTheTimeOrForChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.time..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|concurrent\\.ThreadLocalRandom)")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(tally);
    }

    @Test
    void votesAreNeverFloatingPoint() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("double|float|java\\.lang\\.(Double|Float)")
                .check(tally);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*[a-z](Impl|Service|Manager|Helper|Utils?|Dto|DTO|Entity)")
                .orShould()
                .haveNameMatching(".*\\.(Base|Abstract)[A-Z]\\w*")
                .check(tally);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(tally)
                .isNotEmpty()
                .allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class), "is in a null-marked package");
    }
}
