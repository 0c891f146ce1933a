package org.hemicycle.elections.round;

import java.util.List;
import org.hemicycle.elections.calendar.CalendarDates;
import org.hemicycle.elections.calendar.Entry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When run-offs and rounds are open to their voters. */
@Service
@Transactional(readOnly = true)
class RoundDates implements CalendarDates {

    private final Rounds rounds;

    RoundDates(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Entry> entries() {
        return rounds.running().stream().map(RoundDates::ballot).toList();
    }

    private static Entry ballot(SecretRound round) {
        var papers = round.papers();
        return new Entry(
                round.id() + "-ballot@elections",
                round.matter().title() + ": ballot",
                papers.opensAt(),
                papers.closesAt(),
                round.version());
    }
}
