package org.hemicycle.platform.test.diagram;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The decisions of one file: what each reads, what it answers, by how many rules. */
record DecisionTable(String file, Element definitions) {

    Stream<String> lines() {
        var head = Stream.of(
                "## %s".formatted(definitions.getAttribute("name")),
                "",
                "`%s`".formatted(file),
                "",
                "| Decision | Reads | Answers | Rules |",
                "| --- | --- | --- | --- |");
        var rows = Xml.children(definitions, "decision").map(DecisionTable::row);
        return Stream.of(head, rows, Stream.of("")).flatMap(lines -> lines);
    }

    private static String row(Element decision) {
        return "| %s (`%s`) | %s | %s | %d, %s |"
                .formatted(
                        decision.getAttribute("name"),
                        decision.getAttribute("id"),
                        Xml.below(decision, "inputExpression").map(Xml::text).collect(codes()),
                        Xml.below(decision, "output")
                                .map(output -> output.getAttribute("name"))
                                .collect(codes()),
                        Xml.below(decision, "rule").count(),
                        hitPolicy(decision));
    }

    /** Unique unless the table says otherwise (DMN 1.3, 8.2.10). */
    private static String hitPolicy(Element decision) {
        return Xml.below(decision, "decisionTable")
                .map(table -> table.getAttribute("hitPolicy"))
                .filter(policy -> !policy.isEmpty())
                .findFirst()
                .orElse("UNIQUE")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static java.util.stream.Collector<CharSequence, ?, String> codes() {
        return Collectors.joining("`, `", "`", "`");
    }
}
