package org.hemicycle.elections.election;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.hemicycle.elections.candidacy.CandidacyView;
import org.hemicycle.elections.rules.Region;

/** The bounds of regions when everybody on the slate is seated; the count itself keeps them otherwise. */
final class Regions {

    private Regions() {}

    /** Tested on the whole committee after the rotation, in the words of the count. */
    static List<String> deviations(Election election, ElectionRules rules, List<CandidacyView> seated) {
        var members = new EnumMap<Region, Integer>(Region.class);
        for (var region : Region.values()) {
            members.put(region, 0);
        }
        election.continuing().forEach(one -> members.merge(one.region(), one.members(), Integer::sum));
        seated.forEach(one -> {
            if (one.region() != null) {
                members.merge(one.region(), 1, Integer::sum);
            }
        });
        var deviations = new ArrayList<String>();
        members.forEach((region, count) -> {
            if (count < rules.regionMin().value()) {
                deviations.add("FLOOR_UNMET(%s)".formatted(region));
            }
            if (count > rules.regionMax().value()) {
                deviations.add("CEILING_EXCEEDED(%s)".formatted(region));
            }
        });
        return deviations;
    }
}
