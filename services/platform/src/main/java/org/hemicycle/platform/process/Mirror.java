package org.hemicycle.platform.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.hemicycle.platform.activity.CrashPoint;
import org.hemicycle.platform.process.StepTable.Visit;
import org.hemicycle.platform.process.WorkItemTable.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Mirrors what the engine does into {@code step} and {@code work_item}, in the engine's transaction: gathered while it
 * runs, written just before the commit.
 */
class Mirror implements ExecutionListener, TaskListener {

    private final StepTable steps;
    private final WorkItemTable workItems;
    private final Clock clock;

    Mirror(StepTable steps, WorkItemTable workItems, Clock clock) {
        this.steps = steps;
        this.workItems = workItems;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var changes = changes();
        var instance = execution.getActivityInstanceId();
        if (ExecutionListener.EVENTNAME_START.equals(execution.getEventName())) {
            changes.entered.put(instance, visit(execution, instance, false));
        } else if (changes.entered.containsKey(instance)) {
            changes.entered.put(instance, visit(execution, instance, true));
        } else {
            changes.left.put(instance, execution.isCanceled());
        }
    }

    private static Visit visit(DelegateExecution execution, String instance, boolean left) {
        return new Visit(
                instance,
                execution.getProcessBusinessKey(),
                processKey(execution.getProcessDefinitionId()),
                execution.getCurrentActivityId(),
                execution.getBpmnModelElementInstance() == null
                        ? "activity"
                        : execution
                                .getBpmnModelElementInstance()
                                .getElementType()
                                .getTypeName(),
                left,
                left && execution.isCanceled());
    }

    @Override
    public void notify(DelegateTask task) {
        var changes = changes();
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> changes.opened.put(task.getId(), opened(task));
            case TaskListener.EVENTNAME_COMPLETE -> changes.ended.put(task.getId(), "DONE");
            case TaskListener.EVENTNAME_DELETE -> changes.ended.putIfAbsent(task.getId(), "CANCELLED");
            default -> {}
        }
    }

    private static Opened opened(DelegateTask task) {
        var group = task.getCandidates().stream()
                .flatMap(link -> java.util.stream.Stream.ofNullable(link.getGroupId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " has no candidate group"));
        return new Opened(
                UUID.randomUUID(),
                task.getId(),
                processKey(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(),
                task.getExecution().getProcessBusinessKey(),
                group,
                task.getAssignee(),
                instant(task.getDueDate()),
                instant(task.getFollowUpDate()));
    }

    /** {@code key:version:id}. */
    private static String processKey(String definitionId) {
        return definitionId.substring(0, definitionId.indexOf(':'));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private Changes changes() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Changes open) {
            return open;
        }
        var changes = new Changes();
        TransactionSynchronizationManager.bindResource(this, changes);
        TransactionSynchronizationManager.registerSynchronization(changes);
        return changes;
    }

    /** What happened in this transaction and is not written yet. */
    private final class Changes implements TransactionSynchronization {

        private final Map<String, Visit> entered = new LinkedHashMap<>();
        private final Map<String, Boolean> left = new LinkedHashMap<>();
        private final Map<String, Opened> opened = new LinkedHashMap<>();
        private final Map<String, String> ended = new LinkedHashMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            var now = clock.instant();
            left.forEach((instance, cancelled) -> steps.leave(instance, cancelled, now));
            steps.enter(entered.values(), opened.values(), now);
            ended.forEach((task, state) -> workItems.end(task, state, now));
            CrashPoint.pass("engine.before-commit");
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Mirror.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Mirror.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Mirror.this);
        }
    }
}
