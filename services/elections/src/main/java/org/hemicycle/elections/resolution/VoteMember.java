package org.hemicycle.elections.resolution;

import org.hemicycle.elections.seat.Constituency;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A member in office at a vote.
 *
 * @param present recused members count as present
 * @param choice in a recorded vote only
 * @param disclosed what a member told of the own secret vote, afterwards and with consent; nobody can check it
 */
@Table("resolution_vote_member")
record VoteMember(
        String seat,
        String holder,
        Constituency constituency,
        boolean present,
        boolean recused,
        @Nullable Choice choice,
        @Nullable Choice disclosed) {

    static VoteMember of(String seat, String holder, Constituency half, boolean present, boolean recused) {
        return new VoteMember(seat, holder, half, present, recused, null, null);
    }

    VoteMember present(boolean isThere) {
        return new VoteMember(seat, holder, constituency, isThere, recused, choice, disclosed);
    }

    VoteMember voted(@Nullable Choice what) {
        return new VoteMember(seat, holder, constituency, present, recused, what, disclosed);
    }

    VoteMember told(Choice what) {
        return new VoteMember(seat, holder, constituency, present, recused, choice, what);
    }
}
