package org.hemicycle.elections.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.election.ElectionEvent.Gone;
import org.springframework.stereotype.Component;

/** Gives the seat of a candidate who is gone to the next of the same count, within the same limits: nothing is counted anew. */
@Component
class NextInOrder {

    private final ElectionFiles files;
    private final Counts counts;
    private final ResultTable results;
    private final Seating seating;
    private final Terms terms;

    NextInOrder(ElectionFiles files, Counts counts, ResultTable results, Seating seating, Terms terms) {
        this.files = files;
        this.counts = counts;
        this.results = results;
        this.seating = seating;
        this.terms = terms;
    }

    /** Called once the candidacy itself says that it is over. */
    void after(ElectionId id, String country, String reason) {
        files.change(id, election -> {
            if (election.isFrozen()) {
                passOver(election, country, reason);
            } else {
                leaveVacant(election, country, reason);
            }
            if (election.state() == ElectionState.SEATED) {
                seating.takeBack(id, country);
                terms.seat(election);
            }
        });
    }

    /** @return who moves up, if anybody is left */
    Optional<String> succeeding(ElectionId id, String country, String reason) {
        var moved = new ArrayList<String>();
        files.change(id, election -> passOver(election, country, reason).ifPresent(moved::add));
        return moved.stream().findFirst();
    }

    private Optional<String> passOver(Election election, String country, String reason) {
        var before = counts.announced(election).elected();
        var opened = counts.opened(election.id());
        var number = results.insert(
                election.id(), "PASSED_OVER", opened.listHash(), counts.document(election, opened), files.now());
        var now = counts.announced(election, number);
        var next = now.elected().stream().filter(one -> !before.contains(one)).findFirst();
        var line = counts.line(election, number, next.orElse(country));
        var gone = new Gone(country, reason, number, now.elected(), next.orElse(null), line, now.deviations());
        election.passOver(gone, files.now());
        return next;
    }

    private void leaveVacant(Election election, String country, String reason) {
        var left = terms.holders(election);
        var vacant = List.of("VACANT(%d)".formatted(election.plan().seats() - left.size()));
        var line = "%s was elected without a ballot: there is no next, and the seat stays vacant.".formatted(country);
        election.passOver(new Gone(country, reason, null, left, null, line, vacant), files.now());
    }
}
