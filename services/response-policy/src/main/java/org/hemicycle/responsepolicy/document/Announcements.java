package org.hemicycle.responsepolicy.document;

import org.hemicycle.responsepolicy.CaseId;

/** What documents ask of a case's publication. Without an implementation nothing counts as announced. */
public interface Announcements {

    /** Whether the decision of the case was announced. */
    boolean decisionAnnounced(CaseId id);
}
