package org.hemicycle.membership.admission;

import java.util.EnumSet;
import java.util.Set;
import org.hemicycle.membership.admission.rules.TimeLimit;
import org.jspecify.annotations.Nullable;

/** What somebody can do with a file next. */
public enum Act {
    ACKNOWLEDGEMENT,
    CHECK,
    ITEMS,
    LETTERS,
    FOLLOW_UP,
    WELCOME,
    WITHDRAWAL;

    private static final Set<Act> OF_GOVERNMENT = EnumSet.of(ITEMS, LETTERS, WITHDRAWAL);

    /** The act's address below the admission. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public boolean isOpenToGovernment() {
        return OF_GOVERNMENT.contains(this);
    }

    static Set<Act> at(Stage stage, boolean assessmentDue, @Nullable TimeLimit running) {
        if (!stage.isOpen()) {
            return Set.of();
        }
        var acts = EnumSet.of(LETTERS, WITHDRAWAL);
        switch (stage) {
            case RECEIVED -> acts.add(ACKNOWLEDGEMENT);
            case INCOMPLETE -> acts.add(ITEMS);
            case ELIGIBLE -> acts.add(WELCOME);
            case UNDER_CHECK -> {
                if (!assessmentDue) {
                    acts.add(CHECK);
                }
            }
            default -> {
                if (running == TimeLimit.FOLLOW_UP) {
                    acts.add(FOLLOW_UP);
                }
            }
        }
        return acts;
    }
}
