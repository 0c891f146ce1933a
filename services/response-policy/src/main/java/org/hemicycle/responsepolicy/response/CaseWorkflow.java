package org.hemicycle.responsepolicy.response;

import org.hemicycle.responsepolicy.CaseId;

/** The long-running side of a case: whose step is waited for. */
public interface CaseWorkflow {

    void begin(CaseId id);

    /** An act has brought it from one state to another. */
    void moved(CaseId id, CaseState before, CaseState after);
}
