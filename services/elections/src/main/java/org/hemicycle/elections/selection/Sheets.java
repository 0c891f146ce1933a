package org.hemicycle.elections.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.scoring.CommitteeScores;
import org.hemicycle.tally.scoring.ScoreSheet;

/** What the members of a selection committee handed in, sheet by sheet. */
record Sheets(List<Sheet> all) {

    boolean hasOne(UUID member, UUID nominee) {
        return all.stream()
                .anyMatch(one -> one.member().equals(member) && one.nominee().equals(nominee));
    }

    boolean areAllScored(List<UUID> nominees) {
        return nominees.stream()
                .allMatch(nominee ->
                        all.stream().anyMatch(sheet -> sheet.nominee().equals(nominee)));
    }

    /**
     * Whether somebody with a higher mean is passed over.
     *
     * @param standing the short list: who was left out before is not passed over now
     */
    boolean departs(List<UUID> chosen, List<UUID> standing) {
        return scores(standing)
                .select(chosen.stream().map(UUID::toString).toList(), "given")
                .override();
    }

    /** The mean of those who scored: a missing sheet is no zero. */
    Map<UUID, String> means(List<UUID> nominees) {
        var means = scores(nominees).means();
        var byNominee = new LinkedHashMap<UUID, String>();
        for (int at = 0; at < nominees.size(); at++) {
            byNominee.put(nominees.get(at), means.get(at).toString());
        }
        return byNominee;
    }

    private CommitteeScores scores(List<UUID> of) {
        return new CommitteeScores(
                new Candidates(of.stream().map(UUID::toString).toList()),
                all.stream()
                        .filter(sheet -> of.contains(sheet.nominee()))
                        .map(sheet -> new ScoreSheet(
                                sheet.member().toString(), sheet.nominee().toString(), sheet.scores()))
                        .toList());
    }
}
