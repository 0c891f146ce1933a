package org.hemicycle.platform.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hangs the mirror on every activity and task of every diagram. Gateways leave no trace: the steps around them do. */
class MirrorParseListener extends AbstractBpmnParseListener {

    private final Mirror mirror;

    MirrorParseListener(Mirror mirror) {
        this.mirror = mirror;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        definitions.forEach(this::watch);
    }

    private void watch(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            var type = String.valueOf(activity.getProperty("type"));
            if (!type.endsWith("Gateway")) {
                activity.addListener(ExecutionListener.EVENTNAME_START, mirror);
                activity.addListener(ExecutionListener.EVENTNAME_END, mirror);
            }
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
                task.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_CREATE, mirror);
                task.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_COMPLETE, mirror);
                task.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_DELETE, mirror);
            }
            watch(activity);
        }
    }
}
