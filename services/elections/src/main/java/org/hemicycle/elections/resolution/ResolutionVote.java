package org.hemicycle.elections.resolution;

import static org.hemicycle.elections.resolution.ResolutionRule.CASTING_VOTE;
import static org.hemicycle.elections.resolution.ResolutionRule.DISCLOSES_OWN_VOTE;
import static org.hemicycle.elections.resolution.ResolutionRule.NO_MORE_THAN_PRESENT;
import static org.hemicycle.elections.resolution.ResolutionRule.RECORDED_BY_NAME;
import static org.hemicycle.elections.resolution.ResolutionRule.VOTE_IS_OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hemicycle.elections.disclosure.VoteCounts;
import org.hemicycle.tally.decision.Decision;
import org.hemicycle.tally.decision.Motion;
import org.hemicycle.tally.decision.Threshold;
import org.hemicycle.tally.decision.Vote;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A vote on a resolution, with everything its outcome can be computed from again. */
final class ResolutionVote {

    @Id
    private final VoteId id;

    @Version
    private int version;

    private final ResolutionId resolution;
    private final int number;
    private final Motion motion;
    private final boolean secret;
    private final boolean inWriting;

    @Embedded.Empty
    private final Majority majority;

    private final LocalDate heldOn;
    private final Instant openedAt;
    private final boolean quorumAtOpening;
    private @Nullable Instant closedAt;

    @Embedded.Nullable
    private @Nullable VoteNumbers numbers;

    private Decision.@Nullable Result result;
    private @Nullable Instant calledOffAt;

    @MappedCollection(idColumn = "vote", keyColumn = "place")
    private final List<VoteMember> members;

    ResolutionVote(
            VoteId id,
            int version,
            ResolutionId resolution,
            int number,
            Motion motion,
            boolean secret,
            boolean inWriting,
            Majority majority,
            LocalDate heldOn,
            Instant openedAt,
            boolean quorumAtOpening,
            @Nullable Instant closedAt,
            @Nullable VoteNumbers numbers,
            Decision.@Nullable Result result,
            @Nullable Instant calledOffAt,
            List<VoteMember> members) {
        this.id = id;
        this.version = version;
        this.resolution = resolution;
        this.number = number;
        this.motion = motion;
        this.secret = secret;
        this.inWriting = inWriting;
        this.majority = majority;
        this.heldOn = heldOn;
        this.openedAt = openedAt;
        this.quorumAtOpening = quorumAtOpening;
        this.closedAt = closedAt;
        this.numbers = numbers;
        this.result = result;
        this.calledOffAt = calledOffAt;
        this.members = members;
    }

    /** How a vote is held. */
    record Form(Motion motion, boolean secret, boolean inWriting, Majority majority, LocalDate heldOn) {}

    static ResolutionVote open(ResolutionId on, int number, Form form, List<VoteMember> members, Instant at) {
        boolean quorate = form.majority().quorum().isReached(new Voters(members).constituencies());
        return new ResolutionVote(
                VoteId.next(),
                0,
                on,
                number,
                form.motion(),
                form.secret(),
                form.inWriting(),
                form.majority(),
                form.heldOn(),
                at,
                quorate,
                null,
                null,
                null,
                null,
                new java.util.ArrayList<>(members));
    }

    /** Quorum is tested again: who is there now may be fewer than at the opening. */
    void stillPresent(Set<String> holders) {
        VOTE_IS_OPEN.require(isOpen());
        voters().present(holders);
    }

    /** Closes a recorded vote: each present member's choice by name. */
    Decision closeRecorded(Map<String, Choice> choices, Vote.CastingVote casting, @Nullable String castBy, Instant at) {
        RECORDED_BY_NAME.require(!secret);
        voters().choose(choices);
        return close(VoteNumbers.of(voters().named(), casting, castBy), at);
    }

    /** Closes a secret vote: the counts of its papers. */
    Decision closeSecret(VoteNumbers counted, Instant at) {
        RECORDED_BY_NAME.require(secret);
        return close(counted, at);
    }

    private Decision close(VoteNumbers counted, Instant at) {
        VOTE_IS_OPEN.require(isOpen());
        NO_MORE_THAN_PRESENT.require(counted.papers() <= voters().voting());
        CASTING_VOTE.require(counted.castingVote() == Vote.CastingVote.NOT_USED
                || (motion == Motion.RESOLUTION
                        && counted.inFavour() == counted.against()
                        && counted.castBy() != null));
        numbers = counted;
        closedAt = at;
        var decision = recompute();
        result = decision.result();
        return decision;
    }

    /** There is nothing to vote on any more: no paper is counted, and no name is taken. */
    void callOff(Instant at) {
        VOTE_IS_OPEN.require(isOpen());
        calledOffAt = at;
    }

    boolean isOpen() {
        return result == null && calledOffAt == null;
    }

    /** From the stored numbers alone. */
    Decision recompute() {
        return recompute(majority.threshold());
    }

    /** What the same numbers would come to under another threshold. */
    Decision recompute(Threshold threshold) {
        var counted = Objects.requireNonNull(numbers, "the vote is open");
        return Decision.of(
                new Vote(
                        motion,
                        voters().constituencies(),
                        counted.inFavour(),
                        counted.against(),
                        counted.abstained(),
                        voters().recusedPresent(),
                        counted.castingVote()),
                threshold,
                majority.quorum());
    }

    /** A recorded vote counts anew from the names, too. */
    boolean namesGiveTheNumbers() {
        var counted = Objects.requireNonNull(numbers, "the vote is open");
        return secret || voters().named().equals(counted.counts());
    }

    /** A member tells the own secret vote. What others told and the counts must not tell the rest. */
    String disclose(String holder, Choice choice) {
        DISCLOSES_OWN_VOTE.require(secret && result != null);
        return voters().tell(holder, choice);
    }

    /** How those voted who told it. */
    VoteCounts told() {
        return voters().told();
    }

    private Voters voters() {
        return new Voters(members);
    }

    VoteId id() {
        return id;
    }

    int version() {
        return version;
    }

    ResolutionId resolution() {
        return resolution;
    }

    int number() {
        return number;
    }

    Motion motion() {
        return motion;
    }

    boolean isSecret() {
        return secret;
    }

    boolean isInWriting() {
        return inWriting;
    }

    Majority majority() {
        return majority;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean quorumAtOpening() {
        return quorumAtOpening;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    VoteNumbers numbers() {
        return numbers;
    }

    Decision.@Nullable Result result() {
        return result;
    }

    @Nullable
    Instant calledOffAt() {
        return calledOffAt;
    }

    List<VoteMember> members() {
        return List.copyOf(members);
    }
}
