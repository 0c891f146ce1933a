package org.hemicycle.membership.admission;

/** The long-running side of an admission, in our words. Each call joins the caller's transaction. */
public interface AdmissionWorkflow {

    void begin(AdmissionId id, boolean inScope);

    void acknowledged(AdmissionId id);

    void checked(AdmissionId id, boolean complete);

    void itemsSupplied(AdmissionId id);

    /** A further letter of intent: whatever the file waits for, it is checked again first. */
    void letterAdded(AdmissionId id);

    void scorePublished(AdmissionId id);

    void followedUp(AdmissionId id);

    void welcomed(AdmissionId id);

    void withdrawn(AdmissionId id);
}
