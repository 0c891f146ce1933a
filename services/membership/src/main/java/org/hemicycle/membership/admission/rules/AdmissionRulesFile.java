package org.hemicycle.membership.admission.rules;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hemicycle.platform.deadline.DeadlineKind;
import org.hemicycle.platform.deadline.DeadlineUnit;
import org.hemicycle.platform.deadline.DeadlineZone;
import org.hemicycle.platform.deadline.Evidence;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.deadline.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The layout of {@code rules/admission.yml}, as it is read. */
record AdmissionRulesFile(Office calendar, Map<String, Zone> kinds, List<Edition> ruleSets) {

    record Office(String name, Set<LocalDate> holidays) {}

    record Zone(String zone, LocalTime dayEnds, Evidence evidence, String source) {}

    record Edition(
            String id,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Parameter<String> scope,
            Parameter<Boolean> valuesCheck,
            Lasting reminder,
            Map<TimeLimit, Lasting> terms) {}

    record Lasting(
            String parameter,
            int amount,
            DeadlineUnit unit,
            @Nullable String kind,
            Evidence evidence,
            String source) {

        Parameter<Length> length() {
            return new Parameter<>(parameter, new Length(amount, unit), evidence, source);
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    static AdmissionRuleBook read(InputStream yaml) throws IOException {
        try (yaml) {
            Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return JSON.convertValue(content, AdmissionRulesFile.class).book();
        }
    }

    private AdmissionRuleBook book() {
        return new AdmissionRuleBook(ruleSets.stream().map(this::rules).toList());
    }

    private AdmissionRules rules(Edition edition) {
        var terms = new EnumMap<TimeLimit, Term>(TimeLimit.class);
        edition.terms().forEach((limit, lasting) -> terms.put(limit, term(lasting)));
        return new AdmissionRules(
                edition.id(),
                edition.validFrom(),
                edition.validTo(),
                edition.scope(),
                edition.valuesCheck(),
                edition.reminder().length(),
                terms);
    }

    private Term term(Lasting lasting) {
        var name = Objects.requireNonNull(lasting.kind(), lasting.parameter());
        var zone = Objects.requireNonNull(kinds.get(name), name);
        var kind = new DeadlineKind(name, DeadlineZone.of(zone.zone()), zone.dayEnds(), zone.evidence());
        return new Term(lasting.length(), kind, new WorkingCalendar(calendar.name(), calendar.holidays()));
    }
}
