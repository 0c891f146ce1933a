package org.hemicycle.responsepolicy.decision;

import static org.hemicycle.responsepolicy.decision.DecisionRule.MILESTONES_OF_AN_EXTENSION;
import static org.hemicycle.responsepolicy.decision.DecisionRule.MILESTONE_OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A question to the committee about a case, its answer, and the milestones the decision was made with. */
final class CaseDecision extends AbstractAggregateRoot<CaseDecision> {

    @Id
    private final DecisionId id;

    @Version
    private int version;

    private final CaseId responseCase;
    private final String country;
    private final Question question;
    private final @Nullable String toStatus;
    private final @Nullable LocalDate reviewOn;
    private final Instant askedAt;

    @Embedded.Empty
    private Reply reply;

    @MappedCollection(idColumn = "case_decision", keyColumn = "place")
    private final List<Milestone> milestones;

    CaseDecision(
            DecisionId id,
            int version,
            CaseId responseCase,
            String country,
            Question question,
            @Nullable String toStatus,
            @Nullable LocalDate reviewOn,
            Instant askedAt,
            Reply reply,
            List<Milestone> milestones) {
        this.id = id;
        this.version = version;
        this.responseCase = responseCase;
        this.country = country;
        this.question = question;
        this.toStatus = toStatus;
        this.reviewOn = reviewOn;
        this.askedAt = askedAt;
        this.reply = reply;
        this.milestones = milestones;
    }

    static CaseDecision asked(
            CaseId of, String country, AskDecision ask, @Nullable String toStatus, List<String> recused, Instant at) {
        var question = ask.question();
        MILESTONES_OF_AN_EXTENSION.require(
                ask.milestones().isEmpty() || question == Question.EXTEND_SUSPENSION || question == Question.STAGE_TWO);
        MILESTONES_OF_AN_EXTENSION.require(
                ask.reviewOn() == null || question == Question.EXTEND_SUSPENSION || question == Question.STAGE_TWO);
        var made = new CaseDecision(
                DecisionId.next(),
                0,
                of,
                country,
                question,
                toStatus,
                ask.reviewOn(),
                at,
                Reply.none(),
                new ArrayList<>());
        made.milestones.addAll(ask.milestones());
        made.registerEvent(new DecisionEvent.Asked(made.about(), toStatus, ask.effectiveOn(), recused, at));
        return made;
    }

    boolean isOpen() {
        return reply.outcome() == null;
    }

    /** The committee is told that it need not answer; what it answers all the same is kept. */
    void withdraw(Instant at) {
        registerEvent(new DecisionEvent.Withdrawn(about(), at));
    }

    /** Once; the same answer again changes nothing. @param stands false: its case has ended, and it has no effect */
    void answer(Answer answer, boolean stands, Instant at) {
        reply = Reply.of(answer);
        registerEvent(new DecisionEvent.Answered(about(), answer, at));
        var effectiveOn = answer.effectiveOn();
        var decidedOn = answer.decidedOn();
        if (stands
                && isAdopted()
                && toStatus != null
                && question.changesStatus()
                && effectiveOn != null
                && decidedOn != null) {
            effect(id.toString(), toStatus, effectiveOn, decidedOn, at);
        }
    }

    void requireVerifiable(int number, boolean met, LocalDate today) {
        MILESTONE_OPEN.require(isAdopted() && number >= 1 && number <= milestones.size());
        var milestone = milestones.get(number - 1);
        MILESTONE_OPEN.require(milestone.met() == null && (met || today.isAfter(milestone.dueOn())));
    }

    /** One that was not met makes the suspension final, without a new vote: so it was resolved. */
    void verify(int number, boolean met, LocalDate on, Instant at) {
        requireVerifiable(number, met, on);
        milestones.set(number - 1, milestones.get(number - 1).verified(met, on));
        registerEvent(new DecisionEvent.MilestoneVerified(about(), number, met, on, at));
        if (!met) {
            effect(id + "-final", "REMOVED", on, Objects.requireNonNull(reply.decidedOn()), at);
        }
    }

    private void effect(String requestId, String to, LocalDate effectiveOn, LocalDate decidedOn, Instant at) {
        registerEvent(new DecisionEvent.EffectDue(
                about(), requestId, to, effectiveOn, decidedOn, Objects.requireNonNull(reply.resolution()), at));
    }

    private boolean isAdopted() {
        return reply.outcome() == Answer.Outcome.ADOPTED;
    }

    private DecisionEvent.About about() {
        return new DecisionEvent.About(id, responseCase, country, question);
    }

    DecisionId id() {
        return id;
    }

    int version() {
        return version;
    }

    CaseId responseCase() {
        return responseCase;
    }

    Question question() {
        return question;
    }

    @Nullable
    String toStatus() {
        return toStatus;
    }

    @Nullable
    LocalDate reviewOn() {
        return reviewOn;
    }

    Instant askedAt() {
        return askedAt;
    }

    Reply reply() {
        return reply;
    }

    List<Milestone> milestones() {
        return List.copyOf(milestones);
    }
}
