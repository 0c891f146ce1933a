package org.hemicycle.membership.eligibility.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a source says about a country in one area: fact names and values as written, such as
 * {@code auditReport=false;executiveBudgetProposal=true}. Numbers stay text until a table reads them exactly.
 */
public record RawValue(Map<String, String> facts) {

    public RawValue {
        facts = Map.copyOf(facts);
        facts.forEach(RawValue::requirePlain);
    }

    private static void requirePlain(String name, String value) {
        EligibilityRule.RAW_VALUE_FITS_TABLE.require(
                !name.isBlank() && !value.isBlank() && !(name + value).matches(".*[=;].*"), name + "=" + value);
    }

    public static RawValue of(String name, Object value) {
        return new RawValue(Map.of(name, value.toString()));
    }

    public static RawValue of(String name, Object value, String second, Object secondValue) {
        return new RawValue(Map.of(name, value.toString(), second, secondValue.toString()));
    }

    /** Reads what {@link #toString()} writes. */
    public static RawValue parse(String text) {
        return new RawValue(Arrays.stream(text.split(";"))
                .map(fact -> fact.split("=", 2))
                .peek(fact -> EligibilityRule.RAW_VALUE_FITS_TABLE.require(fact.length == 2, text))
                .collect(Collectors.toMap(fact -> fact[0].strip(), fact -> fact[1].strip())));
    }

    /** One text for one value, whatever the order of the facts. */
    @Override
    public String toString() {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue())
                        .collect(Collectors.joining(";"));
    }
}
