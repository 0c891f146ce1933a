package org.hemicycle.elections.resolution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions that another service asks the committee for: a draft for each request, however often it comes. */
@Service
@Transactional
public class DecisionRequests {

    /**
     * What is asked for.
     *
     * @param requestId the requester's own; the answer names it
     * @param caseReference by which the requester knows the matter, as in {@code response-policy:…}
     */
    public record DecisionRequest(
            String requestId,
            String caseReference,
            String country,
            String toStatus,
            @Nullable String ground,
            @Nullable LocalDate effectiveOn,
            List<Condition> conditions) {}

    private final ResolutionProcedure procedure;
    private final JdbcClient db;

    DecisionRequests(ResolutionProcedure procedure, JdbcClient db) {
        this.procedure = procedure;
        this.db = db;
    }

    public void receive(DecisionRequest asked) {
        if (!isKnown(asked.requestId())) {
            procedure.draft(new Proposal(
                    "request/" + asked.requestId(),
                    Matter.STATUS,
                    "en",
                    "%s: %s".formatted(asked.country(), asked.toStatus()),
                    "As asked for in " + asked.caseReference(),
                    new StatusEffect(asked.country(), asked.toStatus(), asked.ground()),
                    new Validity(asked.effectiveOn(), null),
                    asked.conditions(),
                    null,
                    asked.requestId()));
        }
    }

    private boolean isKnown(String requestId) {
        return db.sql("select exists (select 1 from resolution where request_id = ?)")
                .param(requestId)
                .query(Boolean.class)
                .single();
    }
}
