package org.hemicycle.elections.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has happened to a resolution so far: dates and references. */
record Progress(
        @Nullable LocalDate circulatedOn,
        @Nullable LocalDate tabledOn,
        @Nullable String meeting,
        @Nullable Boolean objectedTo,
        @Nullable String referredTo,
        @Nullable LocalDate decidedOn,
        @Nullable Outcome outcome,
        @Nullable LocalDate announcedOn,
        @Nullable Settlement settlement,
        @Nullable LocalDate settledOn) {

    /** What came of the conditions. */
    enum Settlement {
        /** A condition was not met: the effect was applied. */
        APPLIED,
        /** All conditions were met: no effect. */
        FULFILLED
    }

    static Progress none() {
        return new Progress(null, null, null, null, null, null, null, null, null, null);
    }

    Progress circulated(LocalDate on) {
        return new Progress(on, null, null, null, null, null, null, null, null, null);
    }

    /** Another meeting begins anew: whoever objected before is asked again. */
    Progress tabled(LocalDate on, String at) {
        return new Progress(circulatedOn, on, at, null, null, null, null, null, null, null);
    }

    Progress objected() {
        return new Progress(circulatedOn, tabledOn, meeting, true, null, null, null, null, null, null);
    }

    Progress referred(String body) {
        return new Progress(circulatedOn, tabledOn, meeting, objectedTo, body, null, null, null, null, null);
    }

    Progress decided(LocalDate on, Outcome what) {
        return new Progress(circulatedOn, tabledOn, meeting, objectedTo, null, on, what, null, null, null);
    }

    Progress announced(LocalDate on) {
        return new Progress(circulatedOn, tabledOn, meeting, objectedTo, null, decidedOn, outcome, on, null, null);
    }

    Progress settled(Settlement how, LocalDate on) {
        return new Progress(
                circulatedOn, tabledOn, meeting, objectedTo, null, decidedOn, outcome, announcedOn, how, on);
    }
}
