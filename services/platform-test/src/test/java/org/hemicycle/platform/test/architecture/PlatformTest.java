package org.hemicycle.platform.test.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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
                packagesFormNoCycle(),
                HouseRules.timeComesFromAClock(PLATFORM),
                HouseRules.controllersStayInTheirPackage(PLATFORM),
                HouseRules.everyEndpointSaysWhoMayCall(PLATFORM),
                HouseRules.namesSayWhatAThingIs(PLATFORM),
                HouseRules.everyPackageIsNullMarked(PLATFORM));
    }

    /** From the ground up: rule, json, merkle, identity, activity; web; time, ledger, inbox; rights; approval, audit; conflict; process; operation. */
    private static ArchRule packagesFormNoCycle() {
        return slices().matching(PLATFORM
                        + ".(activity|approval|audit|conflict|deadline|identity|inbox|json|ledger|merkle|operation|process"
                        + "|rights|rule|time|web)..")
                .should()
                .beFreeOfCycles();
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
