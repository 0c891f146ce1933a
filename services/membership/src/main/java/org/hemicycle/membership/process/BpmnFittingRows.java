package org.hemicycle.membership.process;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.hemicycle.membership.eligibility.rules.TableReading;
import org.jspecify.annotations.Nullable;

/** Notes which rows of a table fitted: the engine's result tells only what they gave together. */
final class BpmnFittingRows implements DmnDecisionTableEvaluationListener {

    private final ThreadLocal<Set<String>> rows = ThreadLocal.withInitial(Set::of);

    TableReading during(Supplier<@Nullable Integer> evaluation) {
        try {
            var points = evaluation.get();
            return new TableReading(points, rows.get());
        } finally {
            rows.remove();
        }
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        rows.set(event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .collect(Collectors.toSet()));
    }
}
