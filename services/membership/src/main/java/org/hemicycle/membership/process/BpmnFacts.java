package org.hemicycle.membership.process;

import java.math.BigDecimal;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.membership.eligibility.rules.TableLayout.Fact;
import org.jspecify.annotations.Nullable;

/** Turns the text of a fact into the type its table asks for; numbers stay exact. */
final class BpmnFacts {

    private BpmnFacts() {}

    static @Nullable Object typed(Fact fact, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (fact.type()) {
            case "boolean" -> bool(fact, text);
            case "number" -> number(fact, text);
            default -> text;
        };
    }

    private static Boolean bool(Fact fact, String text) {
        EligibilityRule.RAW_VALUE_FITS_TABLE.require(
                text.equals("true") || text.equals("false"), fact.name() + " is true or false, not " + text);
        return Boolean.valueOf(text);
    }

    private static BigDecimal number(Fact fact, String text) {
        EligibilityRule.RAW_VALUE_FITS_TABLE.require(
                text.matches("\\d{1,9}(\\.\\d{1,9})?"), fact.name() + " is a decimal number, not " + text);
        return new BigDecimal(text);
    }
}
