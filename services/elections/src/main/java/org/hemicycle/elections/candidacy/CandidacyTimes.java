package org.hemicycle.elections.candidacy;

import java.time.Instant;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When something is due in a candidacy. */
@Service
@Transactional(readOnly = true)
public class CandidacyTimes {

    private final CandidacyProcedure candidacies;
    private final Calls calls;
    private final OfficeCalendar calendar;
    private final CandidacyRuleBook rules = CandidacyRuleBook.read();

    CandidacyTimes(CandidacyProcedure candidacies, Calls calls, OfficeCalendar calendar) {
        this.candidacies = candidacies;
        this.calls = calls;
        this.calendar = calendar;
    }

    /** By when the secretariat has looked at the letter. */
    public Instant check(CandidacyId id) {
        var candidacy = candidacies.read(id);
        var election = new ElectionId(candidacy.election());
        var length = rules.edition(calls.of(election).ruleSet()).check().value();
        return calendar.deadline(calendar.today(candidacy.receivedAt()), length)
                .due()
                .orElseThrow();
    }

    /** By when the co-chairs have decided on the slate. */
    public Instant decision(CandidacyId id) {
        var election = new ElectionId(candidacies.read(id).election());
        return calls.of(election).vettingEnds().orElseThrow();
    }

    /** The last second of the cure period. */
    public Instant cure(CandidacyId id) {
        var until = candidacies.read(id).cureUntil();
        if (until == null) {
            throw new IllegalStateException(id + " lacks nothing");
        }
        return until;
    }
}
