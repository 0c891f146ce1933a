package org.hemicycle.responsepolicy.filing;

import java.time.Instant;
import org.hemicycle.responsepolicy.CaseId;

/** What filing asks of the procedure, in the transaction of the filer's act. Implemented by the case's feature. */
public interface Intake {

    /** A letter was submitted: its case is received. */
    void submitted(SubmittedConcern concern, Instant at);

    /** What was asked for came, or more came unasked. */
    void supplemented(CaseId id, Instant at);

    /** The filers withdrew; the sub-committee may continue. */
    void withdrawn(CaseId id, Instant at);
}
