package org.hemicycle.elections.round;

import static org.hemicycle.elections.round.RoundRule.NOT_BEFORE_ITS_TIME;
import static org.hemicycle.elections.round.RoundRule.OPENING_APPROVED;
import static org.hemicycle.elections.round.RoundRule.SEVERAL_CANDIDATES;
import static org.hemicycle.elections.round.RoundRule.STEP_IN_ORDER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.roll.RollVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One secret ballot among few candidates, from its call to its count. The box knows it by its id as it knows an election. */
@Table("secret_round")
final class SecretRound extends AbstractAggregateRoot<SecretRound> {

    @Id
    private final ElectionId id;

    @Version
    private int version;

    @Embedded.Empty
    private final RoundMatter matter;

    private RoundState state;

    @Embedded.Empty
    private RoundPapers papers;

    private @Nullable String document;
    private boolean published;

    SecretRound(
            ElectionId id,
            int version,
            RoundMatter matter,
            RoundState state,
            RoundPapers papers,
            @Nullable String document,
            boolean published) {
        this.id = id;
        this.version = version;
        this.matter = matter;
        this.state = state;
        this.papers = papers;
        this.document = document;
        this.published = published;
    }

    static SecretRound call(ElectionId id, RoundMatter matter, RoundPapers papers, RollVersion roll, Instant at) {
        SEVERAL_CANDIDATES.require(matter.names().size() > 1);
        var round = new SecretRound(id, 0, matter, RoundState.CALLED, papers, null, false);
        var published = new RoundEvent.Papers(
                papers.opensAt(), papers.closesAt(), roll.on(), roll.hash(), roll.voters(), papers.configurationHash());
        round.registerEvent(new RoundEvent.Called(round.described(), published, at));
        return round;
    }

    void requireOpeningNotApproved() {
        STEP_IN_ORDER.require(state == RoundState.CALLED && !papers.openingApproved());
    }

    void approveOpening(RoundPapers fixed, Instant at) {
        requireOpeningNotApproved();
        papers = fixed;
        registerEvent(new RoundEvent.OpeningApproved(
                described(), fixed.configurationHash(), fixed.opensAt(), fixed.closesAt(), at));
    }

    void open(Instant at) {
        STEP_IN_ORDER.require(state == RoundState.CALLED);
        OPENING_APPROVED.require(papers.openingApproved());
        NOT_BEFORE_ITS_TIME.require(!at.isBefore(papers.opensAt()));
        state = RoundState.OPEN;
        registerEvent(new RoundEvent.Opened(described(), at));
    }

    /** @param voters everybody who may vote */
    void remind(List<String> voters, Instant at) {
        STEP_IN_ORDER.require(state == RoundState.OPEN);
        registerEvent(new RoundEvent.Reminded(described(), voters, papers.closesAt(), at));
    }

    void close(Instant at) {
        STEP_IN_ORDER.require(state == RoundState.OPEN);
        NOT_BEFORE_ITS_TIME.require(!at.isBefore(papers.closesAt()));
        state = RoundState.CLOSED;
        registerEvent(new RoundEvent.Closed(described(), at));
    }

    /** @param result the document that {@code tally count} prints for these ballots */
    void counted(String result, Map<String, Long> votes, int ballots, String listHash, Instant at) {
        STEP_IN_ORDER.require(state == RoundState.CLOSED);
        document = result;
        state = RoundState.COUNTED;
        registerEvent(new RoundEvent.Counted(described(), votes, ballots, listHash, at));
    }

    void publish() {
        STEP_IN_ORDER.require(state == RoundState.COUNTED);
        published = true;
    }

    void cancel(Instant at) {
        STEP_IN_ORDER.require(!state.isOver());
        state = RoundState.CANCELLED;
        registerEvent(new RoundEvent.Cancelled(described(), at));
    }

    private RoundEvent.Case described() {
        return new RoundEvent.Case(id, matter.purpose(), matter.owner(), matter.number(), matter.names());
    }

    ElectionId id() {
        return id;
    }

    int version() {
        return version;
    }

    RoundMatter matter() {
        return matter;
    }

    RoundState state() {
        return state;
    }

    RoundPapers papers() {
        return papers;
    }

    @Nullable
    String document() {
        return document;
    }

    boolean isPublished() {
        return published;
    }
}
