package org.hemicycle.elections.process;

import org.hemicycle.elections.candidacy.CandidacyId;
import org.hemicycle.elections.candidacy.CandidacyProcedure;
import org.hemicycle.elections.candidacy.CandidacyTimes;
import org.hemicycle.platform.process.ProcessTasks;

/** What the diagram of a candidacy may call: plain arguments in, plain results out. Instants in ISO 8601. */
@ProcessTasks("candidacyTasks")
public class CandidacyTasks {

    private final CandidacyProcedure procedure;
    private final CandidacyTimes times;

    CandidacyTasks(CandidacyProcedure procedure, CandidacyTimes times) {
        this.procedure = procedure;
        this.times = times;
    }

    public void lapse(String candidacyId) {
        procedure.lapse(CandidacyId.of(candidacyId));
    }

    public String checkDue(String candidacyId) {
        return times.check(CandidacyId.of(candidacyId)).toString();
    }

    public String decisionDue(String candidacyId) {
        return times.decision(CandidacyId.of(candidacyId)).toString();
    }

    public String cureEnd(String candidacyId) {
        return times.cure(CandidacyId.of(candidacyId)).plusSeconds(1).toString();
    }
}
