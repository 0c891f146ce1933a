package org.hemicycle.elections.cochair;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.round.RoundIndex;
import org.hemicycle.elections.seat.Committee;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers readers: everybody sees the same. */
@Service
@Transactional(readOnly = true)
public class CoChairIndex {

    private final CoChairFiles files;
    private final CoChairElections elections;
    private final RoundIndex rounds;
    private final Committee committee;

    CoChairIndex(CoChairFiles files, CoChairElections elections, RoundIndex rounds, Committee committee) {
        this.files = files;
        this.elections = elections;
        this.rounds = rounds;
        this.committee = committee;
    }

    /** The newest mandate first. */
    public List<CoChairView> all() {
        return elections.findAll().stream()
                .sorted(Comparator.comparing(
                                (CoChairElection one) -> one.mandate().incomingFrom())
                        .reversed())
                .map(this::view)
                .toList();
    }

    public CoChairView read(CoChairElectionId id) {
        return view(files.find(id));
    }

    private CoChairView view(CoChairElection election) {
        var mandate = election.mandate();
        var lot = CoChairProcedure.lot(election.lotSeed());
        var rules = files.rulesOf(election);
        return new CoChairView(
                election.id().value(),
                mandate.constituency(),
                mandate.incomingFrom(),
                mandate.leadFrom(),
                mandate.lastDay(),
                election.candidaciesUntil(),
                election.state(),
                candidates(election),
                rounds(election),
                election.elected(),
                election.because(),
                lot.commitment() == null ? "" : lot.commitment(),
                election.elected() == null ? null : election.lotSeed(),
                rules.id(),
                rules.setBySecretariat(),
                election.version());
    }

    private List<CoChairView.Standing> candidates(CoChairElection election) {
        var then = committee.on(election.mandate().incomingFrom());
        return election.candidates().stream()
                .map(one -> {
                    var member = then.holder(one.holder());
                    var name = member.isPresent() ? member.get().name() : null;
                    return new CoChairView.Standing(one.holder(), name, one.note(), one.withdrawn(), one.receivedAt());
                })
                .toList();
    }

    private List<CoChairView.Round> rounds(CoChairElection election) {
        var held = election.rounds();
        return IntStream.range(0, held.size())
                .mapToObj(at -> {
                    var round = held.get(at);
                    var shown = rounds.read(new ElectionId(round.round())).votes();
                    return new CoChairView.Round(round.round(), at + 1, shown, round.line());
                })
                .toList();
    }
}
