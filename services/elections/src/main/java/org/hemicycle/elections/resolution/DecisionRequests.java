package org.hemicycle.elections.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.seat.SubCommittee;
import org.hemicycle.platform.rule.NotYet;
import org.hemicycle.platform.web.IfMatch;
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
     * @param matter a country's status, or a case that changes none
     * @param question in the requester's words
     * @param body null: the whole committee
     * @param recused holders of seats who do not decide
     */
    public record DecisionRequest(
            String requestId,
            String caseReference,
            String country,
            Matter matter,
            @Nullable String question,
            @Nullable SubCommittee body,
            @Nullable String toStatus,
            @Nullable String ground,
            @Nullable LocalDate effectiveOn,
            List<Condition> conditions,
            Set<String> recused) {

        /** What it is about, for its title: not a word on the country, where its status is not asked about. */
        private String title() {
            return toStatus == null ? "Response Policy: " + question : "%s: %s".formatted(country, toStatus);
        }

        private @Nullable StatusEffect effect() {
            return toStatus == null ? null : new StatusEffect(country, toStatus, ground);
        }
    }

    private final ResolutionProcedure procedure;
    private final ResolutionFiles files;
    private final RequestedDecisions requested;
    private final JdbcClient db;

    DecisionRequests(
            ResolutionProcedure procedure, ResolutionFiles files, RequestedDecisions requested, JdbcClient db) {
        this.procedure = procedure;
        this.files = files;
        this.requested = requested;
        this.db = db;
    }

    public void receive(DecisionRequest asked) {
        if (!isKnown(asked.requestId())) {
            var id = procedure.draft(new Proposal(
                    "request/" + asked.requestId(),
                    asked.matter(),
                    "en",
                    asked.title(),
                    "As asked for in " + asked.caseReference(),
                    asked.effect(),
                    new Validity(asked.effectiveOn(), null),
                    asked.conditions(),
                    null,
                    asked.requestId()));
            requested.keep(id, asked.country(), asked.body(), asked.recused());
        }
    }

    /** Who asked needs no decision any more: what is undecided is withdrawn, what was decided stays. */
    public void withdraw(String requestId) {
        var id = db.sql("select id from resolution where request_id = ?")
                .param(requestId)
                .query(UUID.class)
                .optional()
                .map(ResolutionId::new)
                .orElseThrow(() -> new NotYet("The request %s has not come".formatted(requestId)));
        var found = files.find(id);
        if (found.state().isUndecided()) {
            procedure.withdraw(id, new IfMatch(found.version()));
        }
    }

    private boolean isKnown(String requestId) {
        return db.sql("select exists (select 1 from resolution where request_id = ?)")
                .param(requestId)
                .query(Boolean.class)
                .single();
    }
}
