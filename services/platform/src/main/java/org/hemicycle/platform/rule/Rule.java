package org.hemicycle.platform.rule;

import org.springframework.lang.Contract;

/**
 * A condition that a step must meet. Implemented by one enum per feature; {@link #clause()} names a real source or reads
 * {@code house-rule:<parameter>} when the value is the secretariat's own.
 */
public interface Rule {

    /** The rule's name, as in problem details. */
    String name();

    /** Where the rule stands: an article, a source, or {@code house-rule:<parameter>}. */
    String clause();

    /** The rule in one sentence, as the person refused reads it. */
    String sentence();

    /** Refuses with a {@link RuleViolation} unless the condition holds. */
    @Contract("false -> fail")
    default void require(boolean holds) {
        if (!holds) {
            throw new RuleViolation(this);
        }
    }

    /** As {@link #require(boolean)}, with what stands in the way in this case. */
    @Contract("false, _ -> fail")
    default void require(boolean holds, String because) {
        if (!holds) {
            throw new RuleViolation(this, because);
        }
    }
}
