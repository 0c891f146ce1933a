package org.hemicycle.elections.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hemicycle.elections.seat.SittingMember;
import org.hemicycle.tally.decision.Constituency;
import org.hemicycle.tally.decision.Quorum;

/** Whether enough of each half are there at a moment: at least half of its filled seats that vote. */
public record QuorumView(Instant at, boolean reached, List<Half> halves) {

    /** @param needed how many must be present */
    public record Half(String constituency, int inOffice, List<String> present, long needed, boolean reached) {}

    static QuorumView of(Instant at, List<SittingMember> voting, Set<String> there) {
        var halves = java.util.Arrays.stream(org.hemicycle.elections.seat.Constituency.values())
                .map(half -> half(half, voting, there))
                .toList();
        return new QuorumView(at, halves.stream().allMatch(Half::reached), halves);
    }

    private static Half half(
            org.hemicycle.elections.seat.Constituency half, List<SittingMember> voting, Set<String> there) {
        var inOffice = voting.stream()
                .filter(member -> member.constituency() == half)
                .map(SittingMember::holder)
                .toList();
        var present = inOffice.stream().filter(there::contains).sorted().toList();
        var counted = new Constituency(half.code(), inOffice.size(), present.size());
        var quorum = Quorum.half();
        return new Half(half.code(), inOffice.size(), present, quorum.needed(counted), quorum.isReachedIn(counted));
    }
}
