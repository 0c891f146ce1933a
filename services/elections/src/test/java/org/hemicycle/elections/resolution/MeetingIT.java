package org.hemicycle.elections.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.hemicycle.elections.FullCommittee;
import org.hemicycle.elections.ProcedureDay;
import org.hemicycle.elections.resolution.ResolutionRegister.Reader;
import org.hemicycle.elections.resolution.VotingProcedure.Closing;
import org.hemicycle.elections.seat.EndReason;
import org.hemicycle.elections.seat.SeatId;
import org.hemicycle.elections.seat.SeatProcedure;
import org.hemicycle.platform.rule.RuleViolation;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.tally.decision.Vote.CastingVote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions in a meeting, through the service: the worked examples of the rules (T-D1 to T-D4), and what is refused. */
@SpringBootTest(properties = "spring.config.name=elections")
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingIT {

    private static final Reader INSIDE = new Reader(true, null);
    private static final LocalDate DAY = LocalDate.of(2016, 5, 4);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    ResolutionProcedure procedure;

    @Autowired
    VotingProcedure voting;

    @Autowired
    ResolutionRegister register;

    @Autowired
    SeatProcedure seats;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    FullCommittee committee;

    @BeforeAll
    void theCommitteeSits() {
        ProcedureDay.isNow(db, "2016-05-04T08:00:00Z");
        committee = FullCommittee.seated(seats, LocalDate.of(2015, 10, 1));
    }

    /** T-D1: Cape Town, 4 May 2016, secret papers (freedominfo.org, May 2016; OGP release of 4 May 2016). */
    @Test
    void sixteenToThreeWithThreeAbstentionsPassesEveryThreshold() {
        var id = voteOpened(aboutStatus("AZE"), committee.all());

        closeWithCounts(id, 16, 3, 3);

        assertThat(view(id).outcome()).isEqualTo(Outcome.ADOPTED_BY_VOTE);
        var recount = register.recount(id, 1, INSIDE);
        assertThat(recount.agrees()).isTrue();
        assertThat(recount.trace().getLast()).contains("16 in favour, 3 against, 3 abstained; CAST: 19");
        assertThat(recount.under()).extracting(Recount.Under::result).containsOnly("ADOPTED");
        assertThat(view(id).votes().getFirst().presence())
                .extracting(VoteView.Presence::inOffice)
                .containsExactly(11, 11);
    }

    /** T-D2: 28 June 2017, 19 to 1 with 2 abstentions. */
    @Test
    void nineteenToOneWithTwoAbstentionsPassesEveryThreshold() {
        var id = voteOpened(aboutStatus("AZE"), committee.all());

        closeWithCounts(id, 19, 1, 2);

        assertThat(register.recount(id, 1, INSIDE).under())
                .extracting(Recount.Under::result)
                .containsOnly("ADOPTED");
    }

    /** T-D3: sixteen of twenty-two are no quorum when one half has five of eleven. */
    @Test
    void elevenGovernmentsAndFiveOfCivilSocietyAreNoQuorum() {
        var present = committee.present(11, 5);
        var id = voteOpened(aboutStatus("AZE"), present);

        close(id, present, null, VoteNumbers.of(16, 0, 0), CastingVote.NOT_USED, null);

        var vote = view(id).votes().getFirst();
        assertThat(vote.quorumAtOpening()).isFalse();
        assertThat(vote.result()).isEqualTo("NO_QUORUM");
        assertThat(view(id).state()).isEqualTo(ResolutionState.TABLED);
    }

    /** T-D3. */
    @Test
    void sixAndSixAreAQuorum() {
        var present = committee.present(6, 6);
        var id = voteOpened(aboutStatus("AZE"), present);

        close(id, present, null, VoteNumbers.of(8, 4, 0), CastingVote.NOT_USED, null);

        assertThat(view(id).outcome()).isEqualTo(Outcome.ADOPTED_BY_VOTE);
    }

    @Test
    void aQuorumLostDuringTheVoteDecidesNothing() {
        var id = voteOpened(aboutStatus("AZE"), committee.present(6, 6));

        close(id, committee.present(6, 5), null, VoteNumbers.of(11, 0, 0), CastingVote.NOT_USED, null);

        var vote = view(id).votes().getFirst();
        assertThat(vote.quorumAtOpening()).isTrue();
        assertThat(vote.result()).isEqualTo("NO_QUORUM");
    }

    /** T-D4: ten to ten with two abstentions. */
    @Test
    void theLeadingGovernmentBreaksATie() {
        var id = voteOpened(policy(), committee.all());

        close(id, committee.all(), choices(10, 10, 2), null, CastingVote.IN_FAVOUR, "ZAF");

        assertThat(view(id).outcome()).isEqualTo(Outcome.ADOPTED_BY_VOTE);
        assertThat(register.recount(id, 1, INSIDE).agrees()).isTrue();
    }

    @Test
    void nobodyElseBreaksATie() {
        var id = voteOpened(policy(), committee.all());

        assertThatThrownBy(() -> close(id, committee.all(), choices(10, 10, 2), null, CastingVote.IN_FAVOUR, "FRA"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("leading government");
    }

    @Test
    void aTieWithoutACastingVoteRejects() {
        var id = voteOpened(policy(), committee.all());

        close(id, committee.all(), choices(10, 10, 2), null, CastingVote.NOT_USED, null);

        assertThat(view(id).outcome()).isEqualTo(Outcome.REJECTED);
    }

    /** T-D4: in an election of members the ladder for ties applies. */
    @Test
    void aTieInAnElectionHasNoCastingVote() {
        var id = voteOpened(of(Matter.ELECTION, null), committee.all());

        assertThatThrownBy(
                        () -> close(id, committee.all(), null, VoteNumbers.of(10, 10, 2), CastingVote.IN_FAVOUR, "ZAF"))
                .isInstanceOf(RuleViolation.class);
        close(id, committee.all(), null, VoteNumbers.of(10, 10, 2), CastingVote.NOT_USED, null);

        assertThat(view(id).votes().getFirst().result()).isEqualTo("TIED");
        assertThat(view(id).outcome()).isNull();
    }

    @Test
    void consensusComesFirst() {
        var id = tabled(policy());

        assertThatThrownBy(() -> voting.open(id, latest(id), false, committee.all()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Consensus is sought first");
    }

    @Test
    void nobodyObjectsAndItIsAdopted() {
        var id = tabled(policy());

        procedure.callForConsensus(id, latest(id), committee.present(6, 6), Set.of());

        assertThat(view(id).outcome()).isEqualTo(Outcome.ADOPTED_BY_CONSENSUS);
    }

    @Test
    void consensusNeedsAQuorum() {
        var id = tabled(policy());

        assertThatThrownBy(() -> procedure.callForConsensus(id, latest(id), committee.present(11, 5), Set.of()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("half");
    }

    @Test
    void anAmendedTextIsPutToConsensusAgain() {
        var id = tabled(policy());
        procedure.callForConsensus(id, latest(id), committee.all(), Set.of("FRA"));
        procedure.amend(id, latest(id), new TextVersion("en", "Amended", "Other words.", DAY));

        assertThatThrownBy(() -> voting.open(id, latest(id), false, committee.all()))
                .isInstanceOf(RuleViolation.class);
        assertThat(view(id).texts()).extracting(TextVersion::title).containsExactly("A resolution", "Amended");
        assertThat(view(id).state()).isEqualTo(ResolutionState.AMENDED);
    }

    @Test
    void aDeferredOrReferredResolutionComesBack() {
        var id = tabled(policy());
        procedure.defer(id, latest(id));
        procedure.table(id, latest(id), DAY.plusDays(1), "next");
        procedure.refer(id, latest(id), "criteria-and-standards");
        assertThat(view(id).referredTo()).isEqualTo("criteria-and-standards");

        procedure.table(id, latest(id), DAY.plusDays(2), "third");
        procedure.withdraw(id, latest(id));

        assertThat(view(id).state()).isEqualTo(ResolutionState.WITHDRAWN);
    }

    @Test
    void theSubjectIsRecusedCountsForTheQuorumAndDoesNotVote() {
        var id = voteOpened(aboutStatus("BRA"), committee.all());
        assertThat(view(id).votes().getFirst().recused()).containsExactly("government-9");

        assertThatThrownBy(() -> closeWithCounts(id, 22, 0, 0)).isInstanceOf(RuleViolation.class);
        closeWithCounts(id, 15, 3, 3);

        assertThat(view(id).outcome()).isEqualTo(Outcome.ADOPTED_BY_VOTE);
    }

    @Test
    void whoDeclaredAConflictIsRecusedToo() {
        var person = committee.civilSociety().get(2);
        var id = tabled(policy());
        db.sql("""
            insert into conflict_declaration (id, person, kind, case_id, declared_at)
            values (gen_random_uuid(), ?::uuid, 'resolution', ?, now())\
            """).params(person, id.toString()).update();
        procedure.callForConsensus(id, latest(id), committee.all(), Set.of("FRA"));
        voting.open(id, latest(id), false, committee.all());

        assertThat(view(id).votes().getFirst().recused()).containsExactly("civil-society-3");
        assertThatThrownBy(() -> close(id, committee.all(), choices(11, 11, 0), null, CastingVote.NOT_USED, null))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("recused");
    }

    @Test
    void aSecretVoteLeavesNoChoiceBesideAName() {
        var id = voteOpened(aboutStatus("AZE"), committee.all());

        assertThatThrownBy(() -> close(id, committee.all(), choices(16, 3, 3), null, CastingVote.NOT_USED, null))
                .isInstanceOf(RuleViolation.class);
        closeWithCounts(id, 16, 3, 3);
        assertThatThrownBy(
                        () -> db.sql("update resolution_vote_member set choice = 'AGAINST' where vote = (select id from"
                                        + " resolution_vote where resolution = ?)")
                                .param(id.value())
                                .update())
                .hasMessageContaining("a secret vote names nobody");
    }

    @Test
    void aVoteIsNotChangedAfterItsResult() {
        var id = voteOpened(aboutStatus("AZE"), committee.all());
        closeWithCounts(id, 16, 3, 3);

        assertThatThrownBy(() -> closeWithCounts(id, 17, 2, 3)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoDoesNotSitDoesNotVote() {
        var present = new TreeSet<>(committee.all());
        present.add("KEN");
        var id = tabled(policy());

        assertThatThrownBy(() -> procedure.callForConsensus(id, latest(id), present, Set.of()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("holds a seat");
    }

    /** T-D3: ten in office, five suffice. Another committee, a year later. */
    @Test
    void withOneSeatVacantFiveGovernmentsSuffice() {
        seats.vacate(SeatId.parse("government-11").orElseThrow(), null, LocalDate.of(2018, 5, 31), EndReason.RESIGNED);
        var day = LocalDate.of(2018, 6, 4);
        ProcedureDay.isNow(db, day + "T08:00:00Z");
        var id = drafted(aboutStatus("AZE"));
        procedure.circulate(id, latest(id));
        procedure.table(id, latest(id), day, "test");
        var present = committee.present(5, 6);
        procedure.callForConsensus(id, latest(id), present, Set.of("FRA"));
        voting.open(id, latest(id), true, present);

        close(id, present, null, VoteNumbers.of(8, 3, 0), CastingVote.NOT_USED, null);

        assertThat(view(id).outcome()).isEqualTo(Outcome.ADOPTED_BY_VOTE);
    }

    private ResolutionId voteOpened(Proposal proposal, Set<String> present) {
        var id = tabled(proposal);
        procedure.callForConsensus(id, latest(id), committee.all(), Set.of("ZAF"));
        voting.open(id, latest(id), proposal.matter() != Matter.NO_OBJECTION, present);
        return id;
    }

    private ResolutionId tabled(Proposal proposal) {
        var id = drafted(proposal);
        procedure.circulate(id, latest(id));
        procedure.table(id, latest(id), DAY, "Cape Town");
        return id;
    }

    private ResolutionId drafted(Proposal proposal) {
        return procedure.draft(proposal);
    }

    private void closeWithCounts(ResolutionId id, int inFavour, int against, int abstained) {
        close(id, committee.all(), null, VoteNumbers.of(inFavour, against, abstained), CastingVote.NOT_USED, null);
    }

    private void close(
            ResolutionId id,
            Set<String> present,
            @Nullable Map<String, Choice> choices,
            @Nullable VoteNumbers counted,
            CastingVote casting,
            @Nullable String by) {
        voting.close(id, latest(id), 1, new Closing(present, choices, counted, casting, by));
    }

    private Map<String, Choice> choices(int inFavour, int against, int abstained) {
        var choices = new HashMap<String, Choice>();
        for (var holder : committee.all()) {
            int given = choices.size();
            if (given < inFavour) {
                choices.put(holder, Choice.IN_FAVOUR);
            } else if (given < inFavour + against) {
                choices.put(holder, Choice.AGAINST);
            } else if (given < inFavour + against + abstained) {
                choices.put(holder, Choice.ABSTAIN);
            }
        }
        return choices;
    }

    private IfMatch latest(ResolutionId id) {
        return new IfMatch(view(id).version());
    }

    private ResolutionView view(ResolutionId id) {
        return register.find(id, INSIDE);
    }

    private static Proposal aboutStatus(String country) {
        return of(Matter.STATUS, new StatusEffect(country, "INACTIVE", "VALUES"));
    }

    private static Proposal policy() {
        return of(Matter.NO_OBJECTION, null);
    }

    private static Proposal of(Matter matter, @Nullable StatusEffect effect) {
        return new Proposal(
                "meeting-" + NUMBERS.incrementAndGet(),
                matter,
                "en",
                "A resolution",
                "Words.",
                effect,
                new Validity(null, null),
                List.of(),
                null,
                null);
    }
}
