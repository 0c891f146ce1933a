package org.hemicycle.elections.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * How many of a group voted.
 *
 * @param voted null: held back
 */
public record GroupTurnout(String group, @Nullable Integer voted, int entitled) {

    public GroupTurnout {
        if (entitled < 0 || (voted != null && (voted < 0 || voted > entitled))) {
            throw new IllegalArgumentException("%s of %d did not vote".formatted(voted, entitled));
        }
    }

    GroupTurnout heldBack() {
        return new GroupTurnout(group, null, entitled);
    }
}
