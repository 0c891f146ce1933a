package org.hemicycle.platform.test.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The platform has no features and edges of its own, and its parts lean on each other; the other rules hold. */
class PlatformTest {

    private static final String PLATFORM = "org.hemicycle.platform";

    static List<ArchRule> rules() {
        return List.of(
                HouseRules.theEngineIsKnownToWorkflowAdaptersOnly(PLATFORM),
                HouseRules.aServiceKnowsNoOther(PLATFORM),
                HouseRules.timeComesFromAClock(PLATFORM),
                HouseRules.controllersStayInTheirPackage(PLATFORM),
                HouseRules.everyEndpointSaysWhoMayCall(PLATFORM),
                HouseRules.namesSayWhatAThingIs(PLATFORM),
                HouseRules.everyPackageIsNullMarked(PLATFORM));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTheHouseRules(ArchRule rule) {
        rule.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/org/hemicycle/platform/test/"))
                .importPackages(PLATFORM));
    }
}
