package org.hemicycle.elections.candidacy;

import static org.hemicycle.elections.candidacy.CandidacyRule.CURE_IN_TIME;
import static org.hemicycle.elections.candidacy.CandidacyRule.FAILED_IS_NOT_ENDORSED;
import static org.hemicycle.elections.candidacy.CandidacyRule.REASONS_GIVEN;
import static org.hemicycle.elections.candidacy.CandidacyRule.SHEET_COMPLETE;
import static org.hemicycle.elections.candidacy.CandidacyRule.STEP_IN_ORDER;
import static org.hemicycle.elections.candidacy.CandidacyRule.WAIVER_NAMED;
import static org.hemicycle.elections.candidacy.CandidacyState.DECLINED;
import static org.hemicycle.elections.candidacy.CandidacyState.ENDORSED;
import static org.hemicycle.elections.candidacy.CandidacyState.INCOMPLETE;
import static org.hemicycle.elections.candidacy.CandidacyState.LATE;
import static org.hemicycle.elections.candidacy.CandidacyState.REJECTED;
import static org.hemicycle.elections.candidacy.CandidacyState.SUBMITTED;
import static org.hemicycle.elections.candidacy.CandidacyState.UNDER_VETTING;
import static org.hemicycle.elections.candidacy.CandidacyState.WITHDRAWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.rules.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A government's candidacy in one election. */
final class Candidacy extends AbstractAggregateRoot<Candidacy> {

    @Id
    private final CandidacyId id;

    @Version
    private int version;

    private final ElectionId election;
    private final String country;
    private final String ruleSet;
    private final Instant receivedAt;

    @Embedded.Empty
    private Letter letter;

    private CandidacyState state;
    private @Nullable Region region;
    private @Nullable String missing;
    private @Nullable Instant cureUntil;
    private @Nullable String reasons;
    private @Nullable String resolution;

    @Embedded.Empty
    private Withdrawal withdrawal;

    @MappedCollection(idColumn = "candidacy", keyColumn = "place")
    private List<SheetLine> sheet;

    Candidacy(
            CandidacyId id,
            int version,
            ElectionId election,
            String country,
            String ruleSet,
            Instant receivedAt,
            Letter letter,
            CandidacyState state,
            @Nullable Region region,
            @Nullable String missing,
            @Nullable Instant cureUntil,
            @Nullable String reasons,
            @Nullable String resolution,
            Withdrawal withdrawal,
            List<SheetLine> sheet) {
        this.id = id;
        this.version = version;
        this.election = election;
        this.country = country;
        this.ruleSet = ruleSet;
        this.receivedAt = receivedAt;
        this.letter = letter;
        this.state = state;
        this.region = region;
        this.missing = missing;
        this.cureUntil = cureUntil;
        this.reasons = reasons;
        this.resolution = resolution;
        this.withdrawal = withdrawal;
        this.sheet = sheet;
    }

    static Candidacy receive(
            ElectionId election, String country, Letter letter, String ruleSet, boolean late, Instant at) {
        var candidacy = new Candidacy(
                CandidacyId.next(),
                0,
                election,
                country,
                ruleSet,
                at,
                letter,
                late ? LATE : SUBMITTED,
                null,
                null,
                null,
                null,
                null,
                Withdrawal.NONE,
                new ArrayList<>());
        candidacy.registerEvent(new CandidacyEvent.Received(candidacy.described(), late, at));
        return candidacy;
    }

    void findIncomplete(List<String> items, Instant until, Instant at) {
        STEP_IN_ORDER.require(state == SUBMITTED);
        state = INCOMPLETE;
        missing = String.join(",", items);
        cureUntil = until;
        registerEvent(new CandidacyEvent.FoundIncomplete(described(), items, until, at));
    }

    void supply(Letter completed, Instant at) {
        STEP_IN_ORDER.require(state == INCOMPLETE);
        CURE_IN_TIME.require(cureUntil != null && !at.isAfter(cureUntil));
        letter = completed;
        missing = null;
        state = SUBMITTED;
        registerEvent(new CandidacyEvent.Supplied(described(), at));
    }

    void fill(Region found, List<SheetLine> lines, Instant at) {
        STEP_IN_ORDER.require(state == SUBMITTED || state == UNDER_VETTING);
        SHEET_COMPLETE.require(
                lines.stream().map(SheetLine::criterion).distinct().count() == Criterion.values().length
                        && lines.size() == Criterion.values().length);
        WAIVER_NAMED.require(
                lines.stream().allMatch(line -> (line.verdict() == Verdict.WAIVED) == (line.waiver() != null)));
        region = found;
        sheet = new ArrayList<>(lines);
        state = UNDER_VETTING;
        registerEvent(new CandidacyEvent.SheetFilled(described(), List.copyOf(lines), at));
    }

    void endorse(@Nullable String by, Instant at) {
        STEP_IN_ORDER.require(state == UNDER_VETTING);
        FAILED_IS_NOT_ENDORSED.require(sheet.stream().noneMatch(line -> line.verdict() == Verdict.FAIL));
        resolution = by;
        state = ENDORSED;
        registerEvent(new CandidacyEvent.Endorsed(described(), region(), by, List.copyOf(sheet), at));
    }

    void reject(List<String> because, Instant at) {
        STEP_IN_ORDER.require(state.isUndecided());
        REASONS_GIVEN.require(!because.isEmpty());
        reasons = String.join(",", because);
        state = REJECTED;
        registerEvent(new CandidacyEvent.Rejected(described(), because, at));
    }

    /** From the freeze on the name is on the ballot and stays there, marked; after the count it is passed over. */
    void withdraw(WithdrawalStage stage, WithdrawalReason reason, Instant at) {
        var wasEndorsed = state == ENDORSED;
        var counted = stage == WithdrawalStage.AFTER_COUNT;
        STEP_IN_ORDER.require(counted ? wasEndorsed : state.stands());
        withdrawal = new Withdrawal(stage == WithdrawalStage.ON_BALLOT && wasEndorsed, reason.code());
        state = counted ? DECLINED : WITHDRAWN;
        registerEvent(new CandidacyEvent.Withdrawn(described(), stage, reason, wasEndorsed, at));
    }

    private CandidacyEvent.Case described() {
        return new CandidacyEvent.Case(id, election, country);
    }

    private Region region() {
        if (region == null) {
            throw new IllegalStateException(id + " has no region");
        }
        return region;
    }

    CandidacyId id() {
        return id;
    }

    int version() {
        return version;
    }

    String country() {
        return country;
    }

    ElectionId election() {
        return election;
    }

    String ruleSet() {
        return ruleSet;
    }

    CandidacyState state() {
        return state;
    }

    CandidacyView view() {
        return new CandidacyView(
                id.value(),
                election.value(),
                country,
                state,
                region,
                letter,
                receivedAt,
                listed(missing),
                cureUntil,
                List.copyOf(sheet),
                listed(reasons),
                resolution,
                withdrawal.onBallot(),
                withdrawal.withdrawnFor(),
                version);
    }

    private static List<String> listed(@Nullable String codes) {
        return codes == null ? List.of() : List.of(codes.split(","));
    }
}
