package org.hemicycle.membership.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.model.dmn.BuiltinAggregator;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.hemicycle.membership.eligibility.rules.TableLayout;
import org.hemicycle.membership.eligibility.rules.TableLayout.Combination;
import org.hemicycle.membership.eligibility.rules.TableLayout.Fact;
import org.hemicycle.membership.eligibility.rules.TableLayout.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** One DMN file, parsed: its decisions for the engine and their layout for people. */
record BpmnTableFile(Map<String, DmnDecision> decisions, Map<String, TableLayout> layouts) {

    static BpmnTableFile parse(DmnEngine engine, String name) {
        try (InputStream file = new ClassPathResource(name).getInputStream()) {
            var model = Dmn.readModelFromStream(file);
            return new BpmnTableFile(
                    engine.parseDecisions(model).stream()
                            .collect(Collectors.toMap(DmnDecision::getKey, Function.identity())),
                    layouts(model));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, TableLayout> layouts(DmnModelInstance model) {
        return model.getModelElementsByType(Decision.class).stream()
                .collect(Collectors.toMap(Decision::getId, BpmnTableFile::layout));
    }

    private static TableLayout layout(Decision decision) {
        var table = (DecisionTable) decision.getExpression();
        return new TableLayout(
                combination(table),
                table.getInputs().stream().map(BpmnTableFile::fact).toList(),
                table.getRules().stream().map(BpmnTableFile::row).toList());
    }

    private static Combination combination(DecisionTable table) {
        if (table.getHitPolicy() == HitPolicy.UNIQUE) {
            return Combination.ONLY_ONE;
        }
        return table.getAggregation() == BuiltinAggregator.SUM ? Combination.SUM : Combination.BEST;
    }

    private static Fact fact(Input input) {
        var expression = input.getInputExpression();
        return new Fact(expression.getTextContent().strip(), input.getLabel(), expression.getTypeRef());
    }

    private static Row row(Rule rule) {
        OutputEntry points = rule.getOutputEntries().iterator().next();
        return new Row(
                rule.getId(),
                rule.getDescription().getTextContent().strip(),
                Integer.parseInt(points.getTextContent().strip()));
    }

    TableLayout layout(String decision) {
        return Objects.requireNonNull(layouts.get(decision), decision);
    }

    /** The points, or none if no row fits. */
    @Nullable
    Integer evaluate(DmnEngine engine, String decision, Map<String, @Nullable Object> facts) {
        var result = engine.evaluateDecisionTable(Objects.requireNonNull(decisions.get(decision), decision), facts);
        return result.isEmpty() ? null : ((Number) result.getSingleResult().getSingleEntry()).intValue();
    }
}
