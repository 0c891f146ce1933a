package org.hemicycle.membership.process;

import java.util.Map;
import org.hemicycle.membership.admission.AdmissionId;
import org.hemicycle.membership.admission.AdmissionWorkflow;
import org.hemicycle.platform.process.Procedures;
import org.springframework.stereotype.Component;

/** Drives {@code bpmn/membership/admission.bpmn}. */
@Component
class BpmnAdmissionWorkflow implements AdmissionWorkflow {

    static final String PROCESS = "admission";
    static final String ITEMS_SUPPLIED = "admission.items-supplied";
    static final String LETTER_ADDED = "admission.letter-added";
    static final String SCORE_PUBLISHED = "admission.score-published";
    static final String WITHDRAWN = "admission.withdrawn";

    private final Procedures procedures;

    BpmnAdmissionWorkflow(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void begin(AdmissionId id, boolean inScope) {
        procedures.begin(PROCESS, id.toString(), Map.of("admissionId", id.toString(), "inScope", inScope));
    }

    @Override
    public void acknowledged(AdmissionId id) {
        procedures.complete(id.toString(), "AcknowledgeLetter", Map.of());
    }

    @Override
    public void checked(AdmissionId id, boolean complete) {
        procedures.complete(id.toString(), "CheckCompleteness", Map.of("complete", complete));
    }

    @Override
    public void itemsSupplied(AdmissionId id) {
        procedures.tell(id.toString(), ITEMS_SUPPLIED, Map.of());
    }

    @Override
    public void letterAdded(AdmissionId id) {
        procedures.tell(id.toString(), LETTER_ADDED, Map.of());
    }

    @Override
    public void scorePublished(AdmissionId id) {
        procedures.tell(id.toString(), SCORE_PUBLISHED, Map.of());
    }

    @Override
    public void followedUp(AdmissionId id) {
        procedures.complete(id.toString(), "FollowUpWithGovernment", Map.of());
    }

    @Override
    public void welcomed(AdmissionId id) {
        procedures.complete(id.toString(), "WelcomeGovernment", Map.of());
    }

    @Override
    public void withdrawn(AdmissionId id) {
        procedures.tell(id.toString(), WITHDRAWN, Map.of());
    }
}
