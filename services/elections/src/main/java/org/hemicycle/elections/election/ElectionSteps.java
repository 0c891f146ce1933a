package org.hemicycle.elections.election;

import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Ballots;
import org.hemicycle.elections.roll.Rolls;
import org.hemicycle.platform.activity.CrashPoint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an election that follow by themselves. Each is one transaction. */
@Service
@Transactional
public class ElectionSteps {

    /** Why nominations run on: the day after which nobody more came. */
    static final String TOO_FEW = "fewer-candidates-than-seats";

    private final ElectionFiles files;
    private final Slate slate;
    private final Counts counts;
    private final ResultTable results;
    private final Rolls rolls;
    private final ObjectProvider<Ballots> ballots;
    private final Terms terms;
    private final Availability availability;

    ElectionSteps(
            ElectionFiles files,
            Slate slate,
            Counts counts,
            ResultTable results,
            Rolls rolls,
            ObjectProvider<Ballots> ballots,
            Terms terms,
            Availability availability) {
        this.files = files;
        this.slate = slate;
        this.counts = counts;
        this.results = results;
        this.rolls = rolls;
        this.ballots = ballots;
        this.terms = terms;
        this.availability = availability;
    }

    /** @return whether they are closed; not so if they were extended, by people or because too few stand */
    public boolean closeNominations(ElectionId id) {
        var candidates = slate.standing(id);
        files.change(id, election -> {
            var until = election.timetable().nominationsUntil();
            var end = files.calendar().kind().endOf(until);
            if (!files.now().isAfter(end)) {
                return;
            }
            if (candidates < election.plan().seats() && !election.wasExtended()) {
                var length = files.rulesOf(election).term(ElectionTerm.EXTENSION);
                var longer = length.after(until, files.calendar().workingDays());
                election.extendNominations(longer, TOO_FEW, files.now());
            } else {
                election.closeNominations(candidates, files.now());
            }
        });
        return files.find(id).state() == ElectionState.NOMINATIONS_CLOSED;
    }

    public void remind(ElectionId id) {
        var voters = rolls.frozen(id).orElseThrow().voters();
        files.change(id, election -> election.remind(voters, files.now()));
    }

    public void open(ElectionId id) {
        files.change(id, election -> election.open(files.now()));
    }

    /**
     * @return {@code OPEN} if the close has moved meanwhile, {@code OPENED} if the trustees were as fast as the clock,
     *     else {@code CLOSED}
     */
    public String close(ElectionId id) {
        files.change(id, election -> {
            var due = !files.now().isBefore(election.timetable().closesAt());
            if (election.state() == ElectionState.OPEN && due) {
                ballots.getObject().close(id);
                election.close(false, files.now());
            }
        });
        var state = files.find(id).state();
        if (state == ElectionState.OPEN) {
            return "OPEN";
        }
        return ballots.getObject().opened(id).isPresent() ? "OPENED" : "CLOSED";
    }

    /** @return whether it is so close that the ballots are counted once more */
    public boolean tally(ElectionId id) {
        availability.check(id);
        CrashPoint.pass("count.begun");
        var number = new int[1];
        files.change(id, election -> {
            var opened = counts.opened(id);
            number[0] = results.insert(id, "COUNT", opened.listHash(), counts.document(election, opened), files.now());
            election.tallied(number[0], opened.listHash(), opened.rankings().size(), files.now());
        });
        CrashPoint.pass("count.before-commit");
        return results.find(id, number[0])
                .orElseThrow()
                .result()
                .path("recount")
                .asBoolean(false);
    }

    /** From the ballots again; another result than before stops the procedure for people to look into. */
    public void retally(ElectionId id) {
        var election = files.take(id);
        var opened = counts.opened(id);
        var again = counts.document(election, opened);
        if (!again.equals(results.document(id, Counts.numberOf(election)))) {
            throw new IllegalStateException("Two counts of %s differ".formatted(id));
        }
        results.insert(id, "RETALLY", opened.listHash(), again, files.now());
    }

    /**
     * After a challenge: the new count is published beside the old one; where it differs, the window begins anew.
     *
     * @return whether another challenge is still to be decided
     */
    public boolean recount(ElectionId id) {
        files.change(id, election -> {
            var opened = counts.opened(id);
            var again = counts.document(election, opened);
            var changed = !again.equals(results.document(id, Counts.numberOf(election)));
            var number = results.insert(id, "RECOUNT", opened.listHash(), again, files.now());
            var until = changed
                    ? files.endOf(election, ElectionTerm.CHALLENGE)
                    : election.ending().challengeUntil();
            election.recounted(
                    counts.announced(election, number),
                    changed,
                    until == null ? files.endOf(election, ElectionTerm.CHALLENGE) : until,
                    files.now());
        });
        return files.find(id).state() == ElectionState.CHALLENGED;
    }

    public void proclaim(ElectionId id) {
        availability.check(id);
        files.change(id, election -> election.proclaim(counts.announced(election), files.now()));
    }

    /** From the first day of the term to the last, in the order of the count. */
    public void seat(ElectionId id) {
        availability.check(id);
        files.change(id, election -> {
            terms.seat(election);
            election.seated(terms.holders(election), terms.lastDay(election), files.now());
        });
    }
}
