package org.hemicycle.responsepolicy.document;

import org.hemicycle.responsepolicy.CaseId;

/** What documents ask of a case's publication. */
public interface Announcements {

    /** Whether the decision of the case was announced. */
    boolean decisionAnnounced(CaseId id);
}
