package org.hemicycle.platform.web;

import java.util.Map;
import java.util.Optional;
import org.hemicycle.platform.rule.Rule;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;

/** Which rule a unique index or constraint of the database stands for, by its name. A feature may bring its own. */
public record ConstraintRules(Map<String, Rule> byConstraint) {

    public ConstraintRules {
        byConstraint = Map.copyOf(byConstraint);
    }

    Optional<Rule> ruleBehind(DataAccessException violation) {
        return violation.getMostSpecificCause() instanceof PSQLException refusal
                        && refusal.getServerErrorMessage() != null
                ? Optional.ofNullable(refusal.getServerErrorMessage().getConstraint())
                        .map(byConstraint::get)
                : Optional.empty();
    }
}
