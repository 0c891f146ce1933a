package org.hemicycle.platform.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library keeps the rules, the attic breaks each of them. */
class HouseRulesTest {

    private static final String LIBRARY = "org.hemicycle.fixture.library";
    private static final String ATTIC = "org.hemicycle.fixture.attic";

    private static final JavaClasses LIBRARY_CLASSES = new ClassFileImporter().importPackages(LIBRARY);
    private static final JavaClasses ATTIC_CLASSES = new ClassFileImporter().importPackages(ATTIC);

    static List<ArchRule> rulesOfTheLibrary() {
        return HouseRules.all(LIBRARY);
    }

    static List<ArchRule> rulesOfTheAttic() {
        return HouseRules.all(ATTIC);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheLibrary")
    void holdWhereTheyAreKept(ArchRule rule) {
        assertThatCode(() -> rule.check(LIBRARY_CLASSES)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheAttic")
    void failWhereTheyAreBroken(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(ATTIC_CLASSES)).isInstanceOf(AssertionError.class);
    }

    @Test
    void nameTheFourWaysInWhichTheAtticAsksForTheTime() {
        var violations = HouseRules.timeComesFromAClock(ATTIC)
                .evaluate(ATTIC_CLASSES)
                .getFailureReport()
                .getDetails();

        assertThat(violations)
                .hasSize(4)
                .anyMatch(line -> line.contains("references method <java.time.Instant.now()>"))
                .anyMatch(line -> line.contains("calls method <java.time.Instant.now()>"))
                .anyMatch(line -> line.contains("System.currentTimeMillis()"))
                .anyMatch(line -> line.contains("Clock.systemUTC()"));
    }

    @Test
    void nameEachWordThatSaysNothing() {
        assertThatThrownBy(() -> HouseRules.namesSayWhatAThingIs(ATTIC).check(ATTIC_CLASSES))
                .hasMessageContaining("LoanService")
                .hasMessageContaining("AbstractFine");
    }

    @Test
    void failWhereThereIsNothingToCheck() {
        assertThatThrownBy(() -> HouseRules.check("org.hemicycle.nowhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void areReportedTogether() {
        assertThatThrownBy(() -> HouseRules.check(ATTIC_CLASSES, HouseRules.all(ATTIC)))
                .hasMessageContaining("org.camunda")
                .hasMessageContaining("Instant.now()")
                .hasMessageContaining("Cycle detected");
    }
}
