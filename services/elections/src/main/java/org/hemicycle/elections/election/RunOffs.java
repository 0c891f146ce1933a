package org.hemicycle.elections.election;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.roll.Rolls;
import org.hemicycle.elections.round.RoundCall;
import org.hemicycle.elections.round.RoundIndex;
import org.hemicycle.elections.round.RoundProcedure;
import org.hemicycle.elections.round.RoundPurpose;
import org.hemicycle.tally.tie.RunOff;
import org.springframework.stereotype.Component;

/** Run-offs of an election: a secret ballot among the tied alone, on the same roll, with a configuration of its own. */
@Component
class RunOffs {

    private static final String TIED = "TIE_UNRESOLVED(";

    private final RoundProcedure rounds;
    private final RoundIndex index;
    private final Rolls rolls;
    private final ElectionFiles files;

    RunOffs(RoundProcedure rounds, RoundIndex index, Rolls rolls, ElectionFiles files) {
        this.rounds = rounds;
        this.index = index;
        this.rolls = rolls;
        this.files = files;
    }

    /** Votes by candidate, of every run-off that was counted. */
    Map<String, Long> votes(ElectionId election) {
        return index.votes(election.value());
    }

    /** Whom a run-off has to be held among: the ladder asks for one, and none was held among them. */
    List<String> due(Election election, Announced counted) {
        var declared = election.plan().ladder(files.rulesOf(election)).contains("RUN_OFF");
        var tied = counted.deviations().stream()
                .filter(line -> line.startsWith(TIED))
                .findFirst()
                .map(line ->
                        List.of(line.substring(TIED.length(), line.length() - 1).split(", ")))
                .orElse(List.of());
        return declared && !new RunOff(votes(election.id())).isHeldAmong(tied) ? tied : List.of();
    }

    void call(Election election, List<String> tied) {
        var id = election.id();
        var roll = rolls.frozen(id).orElseThrow();
        var opens = after(files.today(), election, ElectionTerm.RUN_OFF_NOTICE);
        var closes = after(opens, election, ElectionTerm.RUN_OFF);
        var number = index.of(id.value()).size() + 1;
        rounds.call(new RoundCall(
                RoundPurpose.RUN_OFF,
                id.value(),
                number,
                "%s: run-off of %s".formatted(election.plan().title(), String.join(", ", tied)),
                tied,
                roll.lines(),
                roll.on(),
                opening(opens, election),
                files.calendar().beginOf(closes.plusDays(1)),
                files.rulesOf(election).runOffReminder().value()));
    }

    void abandon(ElectionId election) {
        rounds.cancel(election.value());
    }

    void publish(ElectionId election) {
        rounds.publish(election.value());
    }

    private LocalDate after(LocalDate day, Election election, ElectionTerm term) {
        return files.rulesOf(election).term(term).after(day, files.calendar().workingDays());
    }

    private Instant opening(LocalDate day, Election election) {
        var hour = files.rulesOf(election).opensAt().value();
        return day.atTime(hour).atZone(files.calendar().kind().zone().zone()).toInstant();
    }
}
