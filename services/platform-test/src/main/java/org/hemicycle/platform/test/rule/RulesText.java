package org.hemicycle.platform.test.rule;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a service as Markdown: the grounds on which it refuses, and the dated values it goes by. */
public final class RulesText {

    private static final String REFUSALS = """
            ### %s

            | Rule | Sentence | Stands in |
            | --- | --- | --- |
            """;

    private RulesText() {}

    /**
     * Always the same for the same rules.
     *
     * @param basePackage in which the enums of rules are looked for
     * @param values files with dated values; may be none
     */
    public static String of(String title, String basePackage, java.nio.file.Path... values) {
        var refusals = RuleEnums.in(basePackage).map(RulesText::table);
        var dated = Arrays.stream(values).flatMap(RuleValues::tables);
        return Stream.of(Stream.of("## " + title), refusals, dated)
                .flatMap(parts -> parts)
                .map(String::strip)
                .collect(Collectors.joining("\n\n"));
    }

    private static String table(RuleEnums.Grounds grounds) {
        return grounds.rules().stream()
                .map(rule -> row("`" + rule.name() + "`", rule.sentence(), clause(rule.clause())))
                .collect(Collectors.joining("\n", REFUSALS.formatted(grounds.title()), ""));
    }

    private static String clause(String clause) {
        return clause.startsWith("house-rule:") ? "set by the secretariat (`%s`)".formatted(clause) : clause;
    }

    static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
