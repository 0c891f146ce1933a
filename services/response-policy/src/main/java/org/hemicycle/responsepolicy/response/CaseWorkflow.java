package org.hemicycle.responsepolicy.response;

import org.hemicycle.responsepolicy.CaseId;

/** The long-running side of a case: whose step is waited for. */
public interface CaseWorkflow {

    void begin(CaseId id);

    void acknowledged(CaseId id);
}
