package org.hemicycle.membership.eligibility.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code rules/eligibility.yml}: a set inherits what it does not say, and names its Values Check by id. */
final class EligibilityRulesFile {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, Object>>> MAPS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();
    private final Map<String, Map<String, Object>> sets = new LinkedHashMap<>();
    private final Map<String, Object> valuesChecks = new LinkedHashMap<>();

    static EligibilityRuleBook read(InputStream yaml) throws IOException {
        try (yaml) {
            return new EligibilityRulesFile().book(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        }
    }

    private EligibilityRuleBook book(Map<String, Object> file) {
        list(file, "valuesChecks").forEach(check -> valuesChecks.put(id(check), check));
        list(file, "ruleSets").forEach(set -> sets.put(id(set), inherit(set)));
        return new EligibilityRuleBook(sets.values().stream().map(this::rules).toList());
    }

    private Map<String, Object> inherit(Map<String, Object> set) {
        var own = new LinkedHashMap<>(set);
        var parent = own.remove("inherits");
        if (parent == null) {
            return own;
        }
        if (!sets.containsKey(parent.toString())) {
            throw new IllegalArgumentException("%s inherits from %s, which is not above it".formatted(id(set), parent));
        }
        return merge(sets.get(parent.toString()), own);
    }

    private Map<String, Object> merge(Map<String, Object> inherited, Map<String, Object> own) {
        var merged = new LinkedHashMap<>(inherited);
        own.forEach((key, value) ->
                merged.put(key, key.equals("tables") ? merge(map(inherited.get(key)), map(value)) : value));
        return merged;
    }

    private EligibilityRules rules(Map<String, Object> set) {
        var resolved = new LinkedHashMap<>(set);
        resolved.computeIfPresent("valuesCheck", (key, id) -> Objects.requireNonNull(valuesChecks.get(id.toString())));
        return json.convertValue(resolved, EligibilityRules.class);
    }

    private List<Map<String, Object>> list(Map<String, Object> file, String key) {
        return json.convertValue(file.get(key), MAPS);
    }

    private Map<String, Object> map(@Nullable Object value) {
        return json.convertValue(value, MAP);
    }

    private static String id(Map<String, Object> entry) {
        return String.valueOf(entry.get("id"));
    }
}
