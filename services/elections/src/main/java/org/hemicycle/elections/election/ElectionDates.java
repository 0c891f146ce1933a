package org.hemicycle.elections.election;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.elections.calendar.CalendarDates;
import org.hemicycle.elections.calendar.Entry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days and instants of every public election that is not over. */
@Service
@Transactional(readOnly = true)
class ElectionDates implements CalendarDates {

    private static final int MOST = 200;

    private final ElectionIndex index;
    private final ElectionFiles files;

    ElectionDates(ElectionIndex index, ElectionFiles files) {
        this.index = index;
        this.files = files;
    }

    @Override
    public List<Entry> entries() {
        return index.page(new ElectionIndex.Filter(null, false), 0, MOST).stream()
                .filter(election -> election.state().isRunning())
                .flatMap(election -> of(election).stream())
                .toList();
    }

    private List<Entry> of(ElectionView election) {
        var dates = election.timetable();
        var entries = new ArrayList<Entry>();
        if (dates != null) {
            var calendar = files.calendar();
            var nominations = calendar.kind().endOf(dates.nominationsUntil());
            var roll = calendar.kind().endOf(dates.rollOn());
            entries.add(entry(election, "nominations", "nominations end", nominations, nominations));
            entries.add(entry(election, "roll", "roll is frozen", roll, roll));
            entries.add(entry(election, "ballot", "ballot", dates.opensAt(), dates.closesAt()));
            var term = calendar.beginOf(election.termStart());
            entries.add(entry(election, "term", "term begins", term, term));
        }
        if (election.challengeUntil() != null) {
            entries.add(entry(
                    election,
                    "challenge",
                    "challenge window ends",
                    election.challengeUntil(),
                    election.challengeUntil()));
        }
        return entries;
    }

    private static Entry entry(ElectionView election, String date, String words, Instant from, Instant until) {
        var uid = "%s-%s@elections".formatted(election.id(), date);
        return new Entry(uid, election.title() + ": " + words, from, until, election.version());
    }
}
