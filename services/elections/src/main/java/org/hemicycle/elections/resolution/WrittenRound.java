package org.hemicycle.elections.resolution;

import static org.hemicycle.elections.resolution.ResolutionRule.ONE_REPLY;
import static org.hemicycle.elections.resolution.ResolutionRule.RECUSED_DO_NOT_VOTE;
import static org.hemicycle.elections.resolution.ResolutionRule.REPLY_IN_TIME;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A written (circular) procedure: a frozen text, a window, and a reply from every seat. */
final class WrittenRound {

    @Id
    private final RoundId id;

    @Version
    private int version;

    private final ResolutionId resolution;
    private final boolean silenceCarries;
    private final Instant openedAt;
    private final Instant endsAt;
    private @Nullable WrittenOutcome outcome;
    private @Nullable Instant closedAt;

    @MappedCollection(idColumn = "round", keyColumn = "place")
    private final List<WrittenReply> replies;

    WrittenRound(
            RoundId id,
            int version,
            ResolutionId resolution,
            boolean silenceCarries,
            Instant openedAt,
            Instant endsAt,
            @Nullable WrittenOutcome outcome,
            @Nullable Instant closedAt,
            List<WrittenReply> replies) {
        this.id = id;
        this.version = version;
        this.resolution = resolution;
        this.silenceCarries = silenceCarries;
        this.openedAt = openedAt;
        this.endsAt = endsAt;
        this.outcome = outcome;
        this.closedAt = closedAt;
        this.replies = replies;
    }

    static WrittenRound open(
            ResolutionId on, boolean silenceCarries, List<WrittenReply> asked, Instant from, Instant until) {
        return new WrittenRound(RoundId.next(), 0, on, silenceCarries, from, until, null, null, new ArrayList<>(asked));
    }

    void reply(String holder, Reply reply, @Nullable String reason, Instant at) {
        REPLY_IN_TIME.require(outcome == null && !at.isAfter(endsAt));
        var own = replies.stream().filter(one -> one.holder().equals(holder)).findFirst();
        ONE_REPLY.require(own.isPresent());
        RECUSED_DO_NOT_VOTE.require(!own.get().recused());
        replies.replaceAll(one -> one.equals(own.get()) ? one.given(reply, reason, at) : one);
    }

    /** One objection, or as many asking for a meeting as the rules name. */
    boolean goesToMeeting(int askers) {
        return count(Reply.OBJECT) > 0 || count(Reply.ASK_FOR_MEETING) >= askers;
    }

    void close(WrittenOutcome how, Instant at) {
        REPLY_IN_TIME.require(outcome == null);
        outcome = how;
        closedAt = at;
    }

    int count(Reply reply) {
        return (int) replies.stream().filter(one -> one.reply() == reply).count();
    }

    /** Replies take the place of presence. */
    List<VoteMember> asVoters() {
        return replies.stream()
                .map(one -> VoteMember.of(
                        one.seat(),
                        one.holder(),
                        one.constituency(),
                        one.reply() != null || one.recused(),
                        one.recused()))
                .toList();
    }

    java.util.Map<String, Choice> choices() {
        var choices = new java.util.HashMap<String, Choice>();
        replies.forEach(one -> {
            if (one.reply() == Reply.AGREE) {
                choices.put(one.holder(), Choice.IN_FAVOUR);
            } else if (one.reply() != null) {
                choices.put(one.holder(), Choice.ABSTAIN);
            }
        });
        return choices;
    }

    RoundId id() {
        return id;
    }

    int version() {
        return version;
    }

    ResolutionId resolution() {
        return resolution;
    }

    boolean silenceCarries() {
        return silenceCarries;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    @Nullable
    WrittenOutcome outcome() {
        return outcome;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    List<WrittenReply> replies() {
        return List.copyOf(replies);
    }
}
