package org.hemicycle.elections.selection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was nominated in a selection, and how far each has come. */
record Nominations(List<Nomination> all) {

    List<UUID> in(NominationState wanted) {
        return all.stream()
                .filter(one -> one.state() == wanted)
                .map(Nomination::nominee)
                .toList();
    }

    List<UUID> everLonglisted() {
        return all.stream()
                .filter(one -> one.state() != NominationState.INELIGIBLE && one.state() != NominationState.RECEIVED)
                .map(Nomination::nominee)
                .toList();
    }

    /** @param others what those become who are not named and not out already; null: they stay as they are */
    void settle(List<UUID> named, NominationState become, @Nullable NominationState others) {
        all.replaceAll(one -> {
            if (named.contains(one.nominee())) {
                return one.now(become);
            }
            var open = one.state() != NominationState.INELIGIBLE && one.state() != NominationState.NOT_SELECTED;
            return open && others != null ? one.now(others) : one;
        });
    }
}
