package org.hemicycle.responsepolicy.publication;

import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.document.Announcements;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.springframework.stereotype.Component;

/** Tells documents that are public after the decision whether it was announced. */
@Component
class AnnouncedDecisions implements Announcements {

    private final CaseRegister cases;

    AnnouncedDecisions(CaseRegister cases) {
        this.cases = cases;
    }

    @Override
    public boolean decisionAnnounced(CaseId id) {
        return cases.isDecisionAnnounced(id);
    }
}
