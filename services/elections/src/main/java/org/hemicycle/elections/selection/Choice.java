package org.hemicycle.elections.selection;

import org.jspecify.annotations.Nullable;

/**
 * What the committee has chosen.
 *
 * @param departs whether somebody with a higher mean was passed over
 * @param reason why, if so
 * @param balanceNote how the whole committee is balanced then: regions, gender, kinds of organisation, themes
 * @param endorsement the Steering Committee's resolution
 */
record Choice(
        boolean departs,
        String reason,
        String balanceNote,
        @Nullable String endorsement) {

    Choice endorsed(String resolution) {
        return new Choice(departs, reason, balanceNote, resolution);
    }
}
