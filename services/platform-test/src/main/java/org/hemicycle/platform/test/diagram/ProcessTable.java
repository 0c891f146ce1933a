package org.hemicycle.platform.test.diagram;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** One process as a table: where it starts, who or what does each step, what it waits for, where it ends. */
record ProcessTable(String file, Element definitions) {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("startEvent", "start"),
            Map.entry("endEvent", "end"),
            Map.entry("serviceTask", "service task"),
            Map.entry("sendTask", "service task"),
            Map.entry("businessRuleTask", "decision"),
            Map.entry("userTask", "user task"),
            Map.entry("receiveTask", "waits"),
            Map.entry("intermediateCatchEvent", "waits"),
            Map.entry("intermediateThrowEvent", "tells"),
            Map.entry("boundaryEvent", "at"),
            Map.entry("subProcess", "part"),
            Map.entry("callActivity", "process"));
    private static final List<String> TIMERS = List.of("timeDate", "timeDuration", "timeCycle");

    Stream<String> lines() {
        return Xml.children(definitions, "process").flatMap(this::lines);
    }

    private Stream<String> lines(Element process) {
        var head = Stream.of(
                "## %s".formatted(process.getAttribute("name")),
                "",
                "`%s`, process `%s`. %s".formatted(file, process.getAttribute("id"), documentation(process)),
                "",
                "| Step | Kind | What happens |",
                "| --- | --- | --- |");
        var rows = Xml.below(process)
                .filter(step -> KINDS.containsKey(step.getLocalName()))
                .map(step -> "| %s | %s | %s |".formatted(title(step), kind(step), details(step)));
        return Stream.of(head, rows, Stream.of("")).flatMap(lines -> lines);
    }

    private static String documentation(Element process) {
        return Xml.children(process, "documentation").map(Xml::text).collect(Collectors.joining(" "));
    }

    private static String title(Element step) {
        var name = step.getAttribute("name");
        var id = "`%s`".formatted(step.getAttribute("id"));
        return cell(name.isEmpty() ? id : "%s (%s)".formatted(name, id));
    }

    private static String kind(Element step) {
        var kind = KINDS.getOrDefault(step.getLocalName(), "");
        if (!step.getLocalName().equals("boundaryEvent")) {
            return step.getAttribute("triggeredByEvent").equals("true") ? "part, at any time" : kind;
        }
        var beside = step.getAttribute("cancelActivity").equals("false");
        return "%s `%s`%s"
                .formatted(kind, step.getAttribute("attachedToRef"), beside ? ", beside it" : ", instead of it");
    }

    private String details(Element step) {
        var details = new StringJoiner("; ");
        add(details, "", Xml.camunda(step, "expression"));
        add(details, "decision ", Xml.camunda(step, "decisionRef"));
        add(details, "process ", step.getAttribute("calledElement"));
        add(details, "for ", Xml.camunda(step, "candidateGroups"));
        add(details, "due ", Xml.camunda(step, "dueDate"));
        add(details, "follow up ", Xml.camunda(step, "followUpDate"));
        add(details, "message ", messageOf(step));
        Xml.children(step, "messageEventDefinition").forEach(event -> add(details, "message ", messageOf(event)));
        Xml.children(step, "timerEventDefinition")
                .flatMap(Xml::below)
                .filter(timer -> TIMERS.contains(timer.getLocalName()))
                .forEach(timer -> add(details, "timer ", Xml.text(timer)));
        Xml.children(step, "terminateEventDefinition").forEach(event -> details.add("ends everything"));
        return cell(details.toString());
    }

    private String messageOf(Element element) {
        var reference = element.getAttribute("messageRef");
        return Xml.children(definitions, "message")
                .filter(message -> message.getAttribute("id").equals(reference))
                .map(message -> message.getAttribute("name"))
                .findFirst()
                .orElse("");
    }

    private static void add(StringJoiner details, String what, String value) {
        if (!value.isBlank()) {
            details.add("%s`%s`".formatted(what, value.strip().replaceAll("^\\$\\{(.*)}$", "$1")));
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ");
    }
}
