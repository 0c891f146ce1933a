package org.hemicycle.elections.process;

import java.util.Map;
import org.hemicycle.elections.candidacy.CandidacyId;
import org.hemicycle.elections.candidacy.CandidacyWorkflow;
import org.hemicycle.platform.process.Procedures;
import org.springframework.stereotype.Component;

/** A candidacy as drawn in bpmn/elections/candidacy.bpmn. */
@Component
class BpmnCandidacyWorkflow implements CandidacyWorkflow {

    static final String PROCESS = "candidacy";
    static final String SUPPLIED = "candidacy.supplied";
    static final String ENDED = "candidacy.ended";

    private final Procedures procedures;

    BpmnCandidacyWorkflow(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void begin(CandidacyId id) {
        procedures.begin(PROCESS, id.toString(), Map.of("candidacyId", id.toString()));
    }

    @Override
    public void letterChecked(CandidacyId id, boolean complete) {
        procedures.complete(id.toString(), "CheckLetter", Map.of("complete", complete));
    }

    @Override
    public void supplied(CandidacyId id) {
        procedures.tell(id.toString(), SUPPLIED, Map.of());
    }

    @Override
    public void decided(CandidacyId id) {
        procedures.complete(id.toString(), "DecideCandidacy", Map.of());
    }

    @Override
    public void ended(CandidacyId id) {
        procedures.tell(id.toString(), ENDED, Map.of());
    }
}
