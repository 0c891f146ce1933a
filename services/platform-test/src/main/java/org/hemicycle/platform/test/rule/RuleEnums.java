package org.hemicycle.platform.test.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.platform.rule.Rule;

/** Finds the enums that name a service's grounds for refusal. */
final class RuleEnums {

    /** One feature's grounds, in their order in the code. */
    record Grounds(String title, List<Rule> rules) {}

    private RuleEnums() {}

    static Stream<Grounds> in(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(basePackage).stream()
                        .filter(found -> found.isEnum() && found.isAssignableTo(Rule.class))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .map(RuleEnums::grounds);
    }

    private static Grounds grounds(JavaClass found) {
        var title = found.getSimpleName().replaceFirst("Rule$", "");
        var rules = Arrays.stream(found.reflect().getEnumConstants()).map(Rule.class::cast);
        return new Grounds(title, rules.toList());
    }
}
