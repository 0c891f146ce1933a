package org.hemicycle.platform.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake in what writes the logs must not be the mistake of what checks them. */
class VerifierTest {

    private static final String VERIFIER = "org.hemicycle.verifier";

    static List<ArchRule> rules() {
        return List.of(
                classes()
                        .that()
                        .resideInAPackage(VERIFIER)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", "org.jspecify.annotations", VERIFIER),
                noClasses()
                        .that()
                        .resideInAPackage("org.hemicycle.platform..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(VERIFIER),
                HouseRules.namesSayWhatAThingIs(VERIFIER),
                HouseRules.everyPackageIsNullMarked(VERIFIER));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sharesNoCodeWithWhatItChecks(ArchRule rule) {
        rule.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(VERIFIER, "org.hemicycle.platform"));
    }
}
