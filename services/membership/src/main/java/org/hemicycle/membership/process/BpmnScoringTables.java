package org.hemicycle.membership.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.type.IdentityDataTypeTransformer;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.membership.eligibility.rules.RawValue;
import org.hemicycle.membership.eligibility.rules.ScoringTable;
import org.hemicycle.membership.eligibility.rules.ScoringTables;
import org.hemicycle.membership.eligibility.rules.TableLayout;
import org.hemicycle.membership.eligibility.rules.TableReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the scoring tables with the DMN engine, apart from the process engine; each file is parsed once. */
@Component
class BpmnScoringTables implements ScoringTables {

    private final BpmnFittingRows fittingRows = new BpmnFittingRows();
    private final DmnEngine engine = engine(fittingRows);
    private final Map<String, BpmnTableFile> files = new ConcurrentHashMap<>();

    /** {@code number} is DMN's own name for a decimal; the engine knows it under no name and would warn. */
    private static DmnEngine engine(BpmnFittingRows fittingRows) {
        var configuration =
                new DefaultDmnEngineConfiguration().customPostDecisionTableEvaluationListeners(List.of(fittingRows));
        configuration
                .getTransformer()
                .getDataTypeTransformerRegistry()
                .addTransformer("number", new IdentityDataTypeTransformer());
        return configuration.buildEngine();
    }

    @Override
    public TableReading read(ScoringTable table, RawValue raw) {
        var layout = layout(table);
        var facts = facts(layout, raw);
        var reading = fittingRows.during(() -> file(table).evaluate(engine, table.decision(), facts));
        EligibilityRule.RAW_VALUE_FITS_TABLE.require(
                reading.points() != null || facts.containsValue(null),
                raw + " is outside the table " + table.decision());
        return reading;
    }

    @Override
    public TableLayout layout(ScoringTable table) {
        return file(table).layout(table.decision());
    }

    private BpmnTableFile file(ScoringTable table) {
        return files.computeIfAbsent(table.file(), name -> BpmnTableFile.parse(engine, name));
    }

    private static Map<String, @Nullable Object> facts(TableLayout layout, RawValue raw) {
        var unread = new HashMap<>(raw.facts());
        var facts = new HashMap<String, @Nullable Object>();
        layout.facts().forEach(fact -> facts.put(fact.name(), BpmnFacts.typed(fact, unread.remove(fact.name()))));
        EligibilityRule.RAW_VALUE_FITS_TABLE.require(unread.isEmpty(), "no such fact: " + unread.keySet());
        return facts;
    }
}
