package org.hemicycle.elections.cochair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hemicycle.elections.roll.RollLine;
import org.hemicycle.elections.round.RoundCall;
import org.hemicycle.elections.round.RoundCounted;
import org.hemicycle.elections.round.RoundProcedure;
import org.hemicycle.elections.round.RoundPurpose;
import org.hemicycle.elections.seat.CoChairsOfElected;
import org.hemicycle.elections.seat.Committee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a co-chair's election that follow by themselves. Each is one transaction. */
@Service
@Transactional
public class CoChairSteps {

    private final CoChairFiles files;
    private final Committee committee;
    private final CoChairsOfElected mandates;
    private final RoundProcedure rounds;
    private final CoChairWorkflow workflow;

    CoChairSteps(
            CoChairFiles files,
            Committee committee,
            CoChairsOfElected mandates,
            RoundProcedure rounds,
            CoChairWorkflow workflow) {
        this.files = files;
        this.committee = committee;
        this.mandates = mandates;
        this.rounds = rounds;
        this.workflow = workflow;
    }

    /** The first second after the last day of candidacies. */
    @Transactional(readOnly = true)
    public Instant candidaciesEnd(CoChairElectionId id) {
        return files.calendar().kind().endOf(files.find(id).candidaciesUntil()).plusSeconds(1);
    }

    /** @return what the election is then: {@code FAILED}, {@code CONSENSUS_SOUGHT} or {@code VOTING} */
    public String closeCandidacies(CoChairElectionId id) {
        files.change(id, election -> election.closeCandidacies(files.now()));
        return files.find(id).state().name();
    }

    /** All members vote, of both halves; whose seat rests does not. */
    public void callRound(CoChairElectionId id) {
        files.change(id, election -> {
            var rules = files.rulesOf(election);
            var workingDays = files.calendar().workingDays();
            var opens = rules.notice().value().after(files.today(), workingDays);
            var closes = rules.ballot().value().after(opens, workingDays);
            var number = election.rounds().size() + 1;
            var round = rounds.call(new RoundCall(
                    RoundPurpose.CO_CHAIR,
                    id.value(),
                    number,
                    title(election, number),
                    election.onBallot(),
                    roll(),
                    files.today(),
                    files.calendar().at(opens, rules.opensAt().value()),
                    files.calendar().beginOf(closes.plusDays(1)),
                    rules.reminder().value()));
            election.roundCalled(round.value());
        });
    }

    private static String title(CoChairElection election, int number) {
        var mandate = election.mandate();
        return "Co-chair of %s from %s: round %d"
                .formatted(mandate.constituency().code(), mandate.incomingFrom(), number);
    }

    private List<RollLine> roll() {
        return committee.on(files.today()).members().stream()
                .map(member -> new RollLine(
                        member.holder(),
                        member.votes(),
                        member.votes() ? "sits on " + member.seat() : "the seat rests: " + member.seat()))
                .toList();
    }

    /** Takes part in the transaction in which the round was counted. */
    @EventListener
    public void counted(RoundCounted round) {
        if (round.purpose() == RoundPurpose.CO_CHAIR) {
            var id = new CoChairElectionId(round.owner());
            files.change(id, election -> decide(election, round.votes()));
            rounds.publish(round.owner());
            workflow.roundCounted(id);
        }
    }

    private void decide(CoChairElection election, Map<String, Long> votes) {
        var held = new ArrayList<Map<String, Long>>();
        election.rounds().stream()
                .filter(round -> round.votes() != null)
                .forEach(round -> held.add(round.byCandidate()));
        held.add(votes);
        var repeats = files.rulesOf(election).repeats().value();
        var next = new MajorityLadder(held, repeats, CoChairProcedure.lot(election.lotSeed())).next();
        election.roundDecided(votes, !tellsOfEverybody(votes), next, files.now());
    }

    /** Where all voted alike, or all but one, the figures would be everybody's vote. */
    private static boolean tellsOfEverybody(Map<String, Long> votes) {
        var all = votes.values().stream().mapToLong(Long::longValue).sum();
        return votes.values().stream().anyMatch(count -> count >= all - 1);
    }

    /** @return what the election is then: {@code VOTING} while there is another round */
    @Transactional(readOnly = true)
    public String state(CoChairElectionId id) {
        return files.find(id).state().name();
    }

    /** Incoming for a year, then leading; the seat is kept until the office ends. */
    public void name(CoChairElectionId id) {
        files.change(id, election -> {
            var holder = election.named();
            var mandate = election.mandate();
            mandates.name("co-chair:" + id, holder, mandate.incomingFrom(), mandate.leadFrom(), mandate.lastDay());
        });
    }
}
