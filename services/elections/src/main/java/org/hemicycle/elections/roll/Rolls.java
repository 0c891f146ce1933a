package org.hemicycle.elections.roll;

import static org.hemicycle.elections.roll.RollRule.FROZEN_STANDS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemicycle.elections.ElectionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rolls of elections: made by rule, frozen, corrected on appeal. Whether a step is due is the election's to say. */
@Service
@Transactional
public class Rolls {

    private final RollTable table;
    private final Electorate electorate;
    private final Clock clock;

    Rolls(RollTable table, Electorate electorate, Clock clock) {
        this.table = table;
        this.electorate = electorate;
        this.clock = clock;
    }

    /** By what is known now about that day; made again until it is frozen. */
    public RollVersion make(ElectionId election, LocalDate on) {
        FROZEN_STANDS.require(frozen(election).isEmpty());
        table.deleteDraft(election);
        var roll = RollVersion.made(election, on, electorate.ruleSetOn(on), electorate.on(on));
        table.insert(roll);
        return roll;
    }

    public RollVersion freeze(ElectionId election) {
        var draft = newest(election).orElseThrow();
        FROZEN_STANDS.require(draft.frozenAt() == null);
        table.freeze(election, draft.number(), clock.instant());
        return newest(election).orElseThrow();
    }

    /** Lines that were judged elsewhere, frozen as they are. */
    public RollVersion adopt(ElectionId ballot, LocalDate on, String because, List<RollLine> lines) {
        var roll = RollVersion.made(ballot, on, electorate.ruleSetOn(on), lines).adopted(because, clock.instant());
        table.insert(roll);
        return roll;
    }

    /** The next version, frozen as the one before was. */
    RollVersion correct(ElectionId election, RollLine line, String because) {
        var corrected = frozen(election).orElseThrow().corrected(line, because, clock.instant());
        table.insert(corrected);
        return corrected;
    }

    @Transactional(readOnly = true)
    public Optional<RollVersion> newest(ElectionId election) {
        return table.newest(election);
    }

    /** The one that holds. */
    @Transactional(readOnly = true)
    public Optional<RollVersion> frozen(ElectionId election) {
        return newest(election).filter(roll -> roll.frozenAt() != null);
    }

    /** Every version that was ever published, in order. */
    @Transactional(readOnly = true)
    public List<RollVersion> published(ElectionId election) {
        return table.of(election).stream()
                .filter(roll -> roll.frozenAt() != null)
                .toList();
    }
}
