package org.hemicycle.elections.election;

import java.util.Optional;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.candidacy.Calls;
import org.hemicycle.elections.candidacy.Phase;
import org.springframework.stereotype.Component;

/** Tells candidates how far their election has come. */
@Component
class CallsOfElections implements Calls {

    private final ElectionFiles files;

    CallsOfElections(ElectionFiles files) {
        this.files = files;
    }

    @Override
    public Call of(ElectionId id) {
        var election = files.find(id);
        var dates = election.isCalled() ? Optional.of(election.timetable()) : Optional.<Timetable>empty();
        var kind = files.calendar().kind();
        return new Call(
                phase(election),
                dates.filter(one -> election.state() == ElectionState.CALLED)
                        .map(one -> kind.endOf(one.nominationsUntil()).plusMillis(999)),
                dates.map(one -> kind.endOf(one.vettingUntil())),
                election.ruleSet());
    }

    private static Phase phase(Election election) {
        return switch (election.state()) {
            case DRAFT -> Phase.NOT_CALLED;
            case CALLED -> Phase.NOMINATIONS;
            case NOMINATIONS_CLOSED, VETTED -> Phase.VETTING;
            case ROLL_FROZEN, OPEN -> Phase.BALLOT;
            case ACCLAIMED, CLOSED, TALLIED, PROVISIONAL, CHALLENGED, RECOUNTED, PROCLAIMED, SEATED, CANCELLED ->
                Phase.OVER;
        };
    }
}
