package org.hemicycle.platform.test.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.hemicycle.platform.web.MayCall;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * How a service is laid out: one rule a method, for the service whose packages begin as given. A rule that matches
 * nothing fails, so that none outlives what it guards.
 */
public final class HouseRules {

    private static final String PLATFORM = "org.hemicycle.platform..";

    private HouseRules() {}

    /** Checks all rules on a service's own classes, its tests left out, and reports every violation at once. */
    public static void check(String basePackage) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        check(classes, all(basePackage));
    }

    static void check(JavaClasses classes, List<ArchRule> rules) {
        SoftAssertions.assertSoftly(softly -> rules.forEach(
                rule -> softly.assertThatCode(() -> rule.check(classes)).doesNotThrowAnyException()));
    }

    static List<ArchRule> all(String basePackage) {
        return List.of(
                theEngineIsKnownToWorkflowAdaptersOnly(basePackage),
                edgesDoNotKnowEachOther(basePackage),
                featuresKnowNoEdge(basePackage),
                featuresFormNoCycle(basePackage),
                aServiceKnowsNoOther(basePackage),
                timeComesFromAClock(basePackage),
                controllersStayInTheirPackage(basePackage),
                everyEndpointSaysWhoMayCall(basePackage),
                namesSayWhatAThingIs(basePackage),
                everyPackageIsNullMarked(basePackage));
    }

    /** Another engine would be a change in a handful of files. */
    public static ArchRule theEngineIsKnownToWorkflowAdaptersOnly(String basePackage) {
        return noClasses()
                .that(resideInAPackage(basePackage + ".."))
                .and()
                .resideOutsideOfPackage("org.hemicycle.platform.process..")
                .and(Predicates.outermostNameDoesNotStartWith("Bpmn"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..");
    }

    /** Web, messages and processes meet in a feature, never directly. */
    public static ArchRule edgesDoNotKnowEachOther(String basePackage) {
        return slices().matching(basePackage + ".(web|messaging|process)..")
                .should()
                .notDependOnEachOther();
    }

    /** The rules can be read and tested without HTTP, Kafka or engine. Only the main class may name an edge. */
    public static ArchRule featuresKnowNoEdge(String basePackage) {
        var edges = edges(basePackage);
        return noClasses()
                .that(resideInAPackage(basePackage + ".*.."))
                .and(resideOutsideOfPackages(edges))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(edges);
    }

    /** Features can be read one after the other. */
    public static ArchRule featuresFormNoCycle(String basePackage) {
        return slices().matching(basePackage + ".(*)..").should().beFreeOfCycles();
    }

    /** What services tell each other stands in contracts; the platform is all they share. */
    public static ArchRule aServiceKnowsNoOther(String basePackage) {
        return noClasses()
                .that(resideInAPackage(basePackage + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.hemicycle..")
                        .and(resideOutsideOfPackages(basePackage + "..", PLATFORM, "org.hemicycle.tally.."))
                        .as("belong to another service"));
    }

    /** A procedure of months is shown in a minute because nobody asks the machine for the time. */
    public static ArchRule timeComesFromAClock(String basePackage) {
        return noClasses()
                .that(resideInAPackage(basePackage + ".."))
                .and()
                .resideOutsideOfPackage("org.hemicycle.platform.time..")
                .should()
                .accessTargetWhere(Predicates.askTheMachineForTheTime());
    }

    /** A controller is called by HTTP alone. */
    public static ArchRule controllersStayInTheirPackage(String basePackage) {
        return classes()
                .that(resideInAPackage(basePackage + ".."))
                .and()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Controller");
    }

    /** An endpoint without a declaration is closed; that it has none is a mistake that the build names. */
    public static ArchRule everyEndpointSaysWhoMayCall(String basePackage) {
        return methods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(basePackage + ".."))
                .and()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should()
                .beAnnotatedWith(MayCall.class);
    }

    /** Suffixes that could stand on any class say nothing about this one. */
    public static ArchRule namesSayWhatAThingIs(String basePackage) {
        return noClasses()
                .that(resideInAPackage(basePackage + ".."))
                .should()
                .haveNameMatching(".*[a-z](Impl|Service|Manager|Helper|Utils?|Dto|DTO|Entity)")
                .orShould()
                .haveNameMatching(".*\\.(Base|Abstract)[A-Z]\\w*");
    }

    /** Null is refused unless {@code @Nullable} allows it. */
    public static ArchRule everyPackageIsNullMarked(String basePackage) {
        return classes()
                .that(resideInAPackage(basePackage + ".."))
                .should(Predicates.resideInAPackageAnnotatedWith(NullMarked.class));
    }

    private static String[] edges(String basePackage) {
        return new String[] {basePackage + ".web..", basePackage + ".messaging..", basePackage + ".process.."};
    }
}
