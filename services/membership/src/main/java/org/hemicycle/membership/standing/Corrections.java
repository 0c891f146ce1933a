package org.hemicycle.membership.standing;

import static org.hemicycle.membership.standing.StandingRule.CORRECTS_SOMETHING;
import static org.hemicycle.membership.standing.StandingRule.GROUND_OF_STATUS;
import static org.hemicycle.membership.standing.StandingRule.KEEPS_ITS_PLACE;
import static org.hemicycle.membership.standing.StandingRule.KNOWN_ENTRY;

import java.util.List;
import org.springframework.stereotype.Component;

/** Judges a correction by the history it would change: what is recorded stays in its order. */
@Component
class Corrections {

    private final EntryTable entries;

    Corrections(EntryTable entries) {
        this.entries = entries;
    }

    /** The entry as it is known now; refuses a correction that does not fit it. */
    Entry target(String country, Change.Correct correction) {
        var known = entries.of(country).stream().map(Entry::corrected).toList();
        var entry = known.stream()
                .filter(one -> one.id().equals(correction.entry()))
                .findFirst();
        KNOWN_ENTRY.require(entry.isPresent());
        judge(entry.get(), correction, known);
        return entry.get();
    }

    private static void judge(Entry entry, Change.Correct correction, List<Entry> known) {
        GROUND_OF_STATUS.require(correction.ground() == null || entry.kind() == EntryKind.STATUS);
        var sameGround = correction.ground() == null || correction.ground() == entry.ground();
        CORRECTS_SOMETHING.require(!sameGround || !correction.effective().equals(entry.effective()));
        var track = known.stream().filter(other -> sameTrack(entry, other)).toList();
        var place = track.indexOf(entry);
        KEEPS_ITS_PLACE.require(place == 0 || !isBefore(correction.effective(), track.get(place - 1)));
        KEEPS_ITS_PLACE.require(place + 1 == track.size() || !isAfter(correction.effective(), track.get(place + 1)));
    }

    /** Entries that replace one another: statuses, voting rights, one flag. */
    private static boolean sameTrack(Entry one, Entry other) {
        if (one.kind() == EntryKind.REMARK) {
            return one.id().equals(other.id());
        }
        return one.flag() == null ? one.kind() == other.kind() : one.flag() == other.flag();
    }

    private static boolean isBefore(EffectiveDate corrected, Entry before) {
        return corrected.earliest().isBefore(before.effective().earliest());
    }

    private static boolean isAfter(EffectiveDate corrected, Entry after) {
        return corrected.latest().isAfter(after.effective().latest())
                || corrected.earliest().isAfter(after.effective().earliest());
    }
}
