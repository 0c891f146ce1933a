package org.hemicycle.responsepolicy.process;

import org.hemicycle.platform.process.WorkItems;
import org.hemicycle.responsepolicy.clock.ClockEvent;
import org.hemicycle.responsepolicy.clock.ClockName;
import org.hemicycle.responsepolicy.clock.ClockRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The due date shown with a step that waits follows the clock it waits by: suspended, it has none. */
@Component
class WaitingSteps {

    private final ClockRegister clocks;
    private final WorkItems items;

    WaitingSteps(ClockRegister clocks, WorkItems items) {
        this.clocks = clocks;
        this.items = items;
    }

    @EventListener
    void on(ClockEvent.Changed event) {
        var about = event.about();
        var step = step(about.name());
        if (step != null) {
            items.dueAt(
                    about.of().toString(),
                    step,
                    clocks.due(about.of(), about.name()).orElse(null));
        }
    }

    /** As drawn in bpmn/response-policy/response-case.bpmn. */
    private static @Nullable String step(ClockName name) {
        return switch (name) {
            case ACKNOWLEDGEMENT -> "Acknowledge";
            case SCREENING -> "Screen";
            case CURE -> "AwaitCompletion";
            case RESPONSE -> "AwaitResponse";
            case COMMENTS -> "FileReport";
            case ADOPTION -> "DecideOnReport";
            case STAGE_ONE -> "FollowStageOne";
            case SUSPENSION -> "FollowSuspension";
            case WORK_PLAN -> null;
        };
    }
}
