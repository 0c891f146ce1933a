package org.hemicycle.platform.process;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.hemicycle.platform.rule.NotYet;
import org.hemicycle.platform.rule.StepNotOpen;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a workflow adapter asks of the engine: begin a procedure, finish a step, tell it news. Joins the caller's
 * transaction. Variables are ids and the few values that gateways read; never names or texts.
 */
@Transactional(propagation = Propagation.MANDATORY)
public class Procedures {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final WorkItemTable workItems;
    private final Diagrams diagrams;

    Procedures(RuntimeService runtime, TaskService tasks, WorkItemTable workItems, Diagrams diagrams) {
        this.diagrams = diagrams;
        this.runtime = runtime;
        this.tasks = tasks;
        this.workItems = workItems;
    }

    public void begin(String process, String caseId, Map<String, Object> variables) {
        runtime.startProcessInstanceById(diagrams.newest(process), caseId, variables);
    }

    /**
     * Finishes the open step of a case.
     *
     * @throws StepNotOpen when the case does not wait at this step
     */
    public void complete(String caseId, String step, Map<String, Object> variables) {
        var task = workItems.openTask(caseId, step).orElseThrow(() -> new StepNotOpen(caseId, step));
        inStep(() -> tasks.complete(task, variables));
    }

    /** Tells a waiting case the news; throws {@link NotYet} when it does not wait for it (now). */
    public void tell(String caseId, String message, Map<String, Object> variables) {
        try {
            inStep(() -> runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(caseId)
                    .setVariables(variables)
                    .correlate());
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new NotYet(message + " at " + caseId);
        }
    }

    /** A timer of the same case may be faster: then the caller reads the case again. */
    private static void inStep(Runnable call) {
        try {
            call.run();
        } catch (OptimisticLockingException movedOn) {
            throw new OptimisticLockingFailureException("The case has moved on", movedOn);
        }
    }
}
