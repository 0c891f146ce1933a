package org.hemicycle.responsepolicy.response;

import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.responsepolicy.CaseId;

/** What becomes of an announcement that two persons have agreed on, in their transaction. Implemented by publication. */
public interface Announcements {

    /** @param upTo how many of the case's steps there were: what is taken later is not meant */
    void approved(CaseId id, int upTo, TwoPersons by);
}
