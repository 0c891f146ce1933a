package org.hemicycle.responsepolicy.response;

import java.time.LocalDate;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;

/** What becomes of an announcement that two persons have agreed on, in their transaction. Implemented by publication. */
public interface Announcements {

    /**
     * @param upTo how many of the case's steps there were: what is taken later is not meant
     * @param embargo the day on which it is told at the earliest; null: as soon as it is no longer held
     */
    void approved(CaseId id, int upTo, @Nullable LocalDate embargo, TwoPersons by);
}
