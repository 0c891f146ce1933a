package org.hemicycle.membership.process;

import org.hemicycle.membership.admission.AdmissionId;
import org.hemicycle.membership.admission.AdmissionRegister;
import org.hemicycle.platform.process.ProcessTasks;

/** The dates of the admission diagram, as ISO 8601 instants, by the rules that the file is pinned to. */
@ProcessTasks("admissionClocks")
public class AdmissionClocks {

    private final AdmissionRegister register;

    AdmissionClocks(AdmissionRegister register) {
        this.register = register;
    }

    /** When the time limit that runs is due. */
    public String due(String admissionId) {
        return register.dueAt(AdmissionId.of(admissionId)).toString();
    }

    /** When the time limit that runs is over: a moment later. */
    public String over(String admissionId) {
        return register.overAt(AdmissionId.of(admissionId)).toString();
    }

    /** When to look at the file again. */
    public String reminder(String admissionId) {
        return register.reminderAt(AdmissionId.of(admissionId)).toString();
    }
}
