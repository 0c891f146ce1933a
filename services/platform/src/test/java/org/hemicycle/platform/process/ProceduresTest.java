package org.hemicycle.platform.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.hemicycle.platform.rule.StepNotOpen;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.dao.OptimisticLockingFailureException;

class ProceduresTest {

    private final TaskService tasks = Mockito.mock();
    private final WorkItemTable workItems = Mockito.mock();
    private final Procedures procedures =
            new Procedures(Mockito.mock(RuntimeService.class), tasks, workItems, Mockito.mock(Diagrams.class));

    @Test
    void aTimerThatIsFasterReadsAsAChangeMeanwhile() {
        given(workItems.openTask("case", "Decide")).willReturn(Optional.of("task"));
        willThrow(new OptimisticLockingException("row has gone")).given(tasks).complete(any(), any());

        assertThatThrownBy(() -> procedures.complete("case", "Decide", Map.of()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aStepThatIsNotOpenCannotBeFinished() {
        given(workItems.openTask("case", "Decide")).willReturn(Optional.empty());

        assertThatThrownBy(() -> procedures.complete("case", "Decide", Map.of()))
                .isInstanceOf(StepNotOpen.class);
    }
}
