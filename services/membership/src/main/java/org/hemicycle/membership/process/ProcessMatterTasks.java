package org.hemicycle.membership.process;

import org.hemicycle.membership.processmatter.ProcessMatterId;
import org.hemicycle.membership.processmatter.ProcessMatterProcedure;
import org.hemicycle.platform.process.ProcessTasks;

/** What the diagram of a matter of process may call: plain arguments in, plain results out, no engine types. */
@ProcessTasks("processMatterTasks")
public class ProcessMatterTasks {

    private final ProcessMatterProcedure procedure;

    ProcessMatterTasks(ProcessMatterProcedure procedure) {
        this.procedure = procedure;
    }

    /** The instant by which it is decided, in ISO 8601. */
    public String due(String matterId) {
        return procedure.due(ProcessMatterId.of(matterId)).toString();
    }

    /** The first moment after that, in ISO 8601. */
    public String over(String matterId) {
        return procedure.due(ProcessMatterId.of(matterId)).plusSeconds(1).toString();
    }

    public void overdue(String matterId) {
        procedure.overdue(ProcessMatterId.of(matterId));
    }
}
