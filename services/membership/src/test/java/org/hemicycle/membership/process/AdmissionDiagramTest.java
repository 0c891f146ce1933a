package org.hemicycle.membership.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.hemicycle.membership.admission.AdmissionId;
import org.hemicycle.membership.admission.AdmissionWorkflow;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.process.Steps;
import org.hemicycle.platform.process.WorkItems;
import org.hemicycle.platform.process.WorkItems.WorkItem;
import org.hemicycle.platform.rule.NotYet;
import org.hemicycle.platform.rule.StepNotOpen;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path of admission.bpmn, on the real engine, with tasks that do nothing. */
@SpringBootTest(properties = "spring.config.name=membership")
@WithPostgres
class AdmissionDiagramTest {

    private static final Instant BEFORE = Instant.parse("2030-01-01T00:00:00Z");
    private static final Instant DUE = Instant.parse("2030-02-01T00:00:00Z");
    private static final Instant REMINDER = Instant.parse("2030-01-30T14:00:00Z");

    @MockitoBean
    AdmissionTasks tasks;

    @MockitoBean
    AdmissionClocks clocks;

    @Autowired
    AdmissionWorkflow workflow;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ManagementService management;

    @Autowired
    WorkItems workItems;

    @Autowired
    Steps steps;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private final AdmissionId id = new AdmissionId(UUID.randomUUID());
    private final String file = id.toString();

    @BeforeEach
    void everyLimitIsDueInFebruary() {
        given(clocks.due(any())).willReturn(DUE.toString());
        given(clocks.over(any())).willReturn(DUE.plusSeconds(1).toString());
        given(clocks.reminder(any())).willReturn(REMINDER.toString());
    }

    @AfterEach
    void nothingIsLeft() {
        if (isRunning()) {
            tell(() -> workflow.withdrawn(id));
            runJobs();
        }
    }

    /** Where a file can stand, and how it gets there. */
    private enum Place {
        RECEIVED("AcknowledgeLetter"),
        UNDER_CHECK("CheckCompleteness"),
        INCOMPLETE("WaitForMissingItems"),
        INELIGIBLE("WaitForBetterScore"),
        FOLLOWED_UP("FollowUpWithGovernment"),
        ELIGIBLE("WelcomeGovernment");

        private final String step;

        Place(String step) {
            this.step = step;
        }
    }

    private void bringTo(Place place) {
        tell(() -> workflow.begin(id, true));
        if (place == Place.RECEIVED) {
            return;
        }
        tell(() -> workflow.acknowledged(id));
        if (place == Place.UNDER_CHECK) {
            return;
        }
        given(tasks.assess(file)).willReturn(place == Place.ELIGIBLE ? "ELIGIBLE" : "INELIGIBLE");
        tell(() -> workflow.checked(id, place != Place.INCOMPLETE));
        runJobs();
        if (place == Place.FOLLOWED_UP) {
            runTimers();
        }
    }

    @Test // T20
    void whoCannotJoinGetsALetterAndNothingElse() {
        tell(() -> workflow.begin(id, false));
        runJobs();

        then(tasks).should().turnAway(file);
        then(tasks).shouldHaveNoMoreInteractions();
        assertThat(isRunning()).isFalse();
        assertThat(workItems.ofCase(file)).isEmpty();
    }

    @Test
    void aCompleteAndEligibleFileEndsWithTheWelcome() {
        bringTo(Place.ELIGIBLE);

        tell(() -> workflow.welcomed(id));

        assertThat(isRunning()).isFalse();
        assertThat(workItems.ofCase(file))
                .extracting(WorkItem::step)
                .containsExactlyInAnyOrder("AcknowledgeLetter", "CheckCompleteness", "WelcomeGovernment");
        assertThat(workItems.ofCase(file)).extracting(WorkItem::state).containsOnly("DONE");
    }

    @Test
    void workItemsCarryGroupAndDatesOfTheRules() {
        bringTo(Place.RECEIVED);

        assertThat(open()).singleElement().satisfies(item -> {
            assertThat(item.group()).isEqualTo("secretariat");
            assertThat(item.dueAt()).isEqualTo(DUE);
            assertThat(item.followUpAt()).isEqualTo(REMINDER);
        });
    }

    @Test
    void whatIsMissingIsAskedForAndCheckedWhenItComes() {
        bringTo(Place.INCOMPLETE);
        then(tasks).should().askForMissingItems(file);
        assertThat(open()).isEmpty();

        tell(() -> workflow.itemsSupplied(id));

        assertThat(openSteps()).containsExactly("CheckCompleteness");
        then(tasks).should(never()).closeUncured(file);
    }

    @Test
    void itemsThatComeBeforeTheListWentOutAreChecked() {
        bringTo(Place.UNDER_CHECK);
        tell(() -> workflow.checked(id, false));

        tell(() -> workflow.itemsSupplied(id));
        runJobs();

        then(tasks).should(never()).askForMissingItems(file);
        assertThat(openSteps()).containsExactly("CheckCompleteness");
    }

    @Test
    void aFileWhoseCurePeriodEndsIsClosed() {
        bringTo(Place.INCOMPLETE);
        runJobsUntil(DUE);
        then(tasks).should(never()).closeUncured(file);

        runJobsUntil(DUE.plusSeconds(1));

        then(tasks).should().closeUncured(file);
        assertThat(isRunning()).isFalse();
    }

    @Test // T1, T2
    void anIneligibleFileWaitsUntilANewScorePasses() {
        bringTo(Place.INELIGIBLE);
        then(tasks).should().explainGap(file);
        assertThat(open()).isEmpty();

        given(tasks.assess(file)).willReturn("ELIGIBLE");
        tell(() -> workflow.scorePublished(id));
        runJobs();

        assertThat(openSteps()).containsExactly("WelcomeGovernment");
    }

    @Test
    void aNewScoreThatDoesNotPassStartsAnotherWait() {
        bringTo(Place.INELIGIBLE);

        tell(() -> workflow.scorePublished(id));
        runJobs();

        then(tasks).should(times(2)).explainGap(file);
        assertThat(isWaitingIn("WaitForBetterScore")).isTrue();
    }

    @Test
    void aScorePublishedBeforeTheGapLetterWentOutIsNotMissed() {
        bringTo(Place.UNDER_CHECK);
        given(tasks.assess(file)).willReturn("INELIGIBLE");
        tell(() -> workflow.checked(id, true));
        runNextJob();

        given(tasks.assess(file)).willReturn("ELIGIBLE");
        tell(() -> workflow.scorePublished(id));
        runJobs();

        then(tasks).should(never()).explainGap(file);
        assertThat(openSteps()).containsExactly("WelcomeGovernment");
    }

    @Test
    void aFileThatWaitsIsFollowedUpEveryYear() {
        bringTo(Place.INELIGIBLE);

        runTimers();
        then(tasks).should().fallDueForFollowUp(file);
        assertThat(openSteps()).containsExactly("FollowUpWithGovernment");
        tell(() -> workflow.followedUp(id));
        assertThat(open()).isEmpty();

        runTimers();
        then(tasks).should(times(2)).fallDueForFollowUp(file);
        assertThat(openSteps()).containsExactly("FollowUpWithGovernment");
    }

    @Test
    void aNewScoreEndsAFollowUp() {
        bringTo(Place.FOLLOWED_UP);

        given(tasks.assess(file)).willReturn("ELIGIBLE");
        tell(() -> workflow.scorePublished(id));
        runJobs();

        assertThat(openSteps()).containsExactly("WelcomeGovernment");
        assertThat(workItems.ofCase(file))
                .filteredOn(item -> item.step().equals("FollowUpWithGovernment"))
                .extracting(WorkItem::state)
                .containsExactly("CANCELLED");
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {"RECEIVED", "UNDER_CHECK", "FOLLOWED_UP", "ELIGIBLE"})
    void aLateStepIsReportedOnceAndStaysOpen(Place place) {
        bringTo(place);

        runTimers();
        runTimers();

        then(tasks).should().escalate(file, place.step);
        assertThat(openSteps()).containsExactly(place.step);
    }

    @ParameterizedTest // D-22
    @EnumSource(
            value = Place.class,
            names = {"INCOMPLETE", "INELIGIBLE", "FOLLOWED_UP", "ELIGIBLE"})
    void aFurtherLetterSendsAFileThatWaitsBackToTheCheck(Place place) {
        bringTo(place);

        tell(() -> workflow.letterAdded(id));
        runJobs();

        assertThat(openSteps()).containsExactly("CheckCompleteness");
    }

    @Test
    void aLetterThatOvertakesAnAssessmentSendsTheFileBackToTheCheck() {
        bringTo(Place.UNDER_CHECK);
        given(tasks.assess(file)).willReturn("CHECK_AGAIN");

        tell(() -> workflow.checked(id, true));
        runJobs();

        assertThat(openSteps()).containsExactly("CheckCompleteness");
    }

    @ParameterizedTest
    @EnumSource
    void aGovernmentCanTakeItsLetterBackAnywhere(Place place) {
        bringTo(place);

        tell(() -> workflow.withdrawn(id));
        runJobs();

        then(tasks).should().confirmWithdrawal(file);
        assertThat(isRunning()).isFalse();
        assertThat(open()).isEmpty();
    }

    @Test
    void newsThatNobodyWaitsForIsRefused() {
        bringTo(Place.RECEIVED);

        assertThatThrownBy(() -> tell(() -> workflow.itemsSupplied(id))).isInstanceOf(NotYet.class);
        assertThatThrownBy(() -> tell(() -> workflow.scorePublished(id))).isInstanceOf(NotYet.class);
        assertThatThrownBy(() -> tell(() -> workflow.welcomed(id))).isInstanceOf(StepNotOpen.class);
        assertThat(openSteps()).containsExactly("AcknowledgeLetter");
    }

    private void tell(Runnable news) {
        transaction.executeWithoutResult(status -> news.run());
    }

    private void runJobs() {
        runJobsUntil(BEFORE);
    }

    private void runTimers() {
        runJobsUntil(DUE);
    }

    private void runJobsUntil(Instant at) {
        jobs.runDue(at);
    }

    /** Only the job that stands there now, not the one that follows from it. */
    private void runNextJob() {
        management.executeJob(
                management.createJobQuery().messages().singleResult().getId());
    }

    private List<WorkItem> open() {
        return workItems.ofCase(file).stream()
                .filter(item -> item.state().equals("OPEN"))
                .toList();
    }

    private List<String> openSteps() {
        return open().stream().map(WorkItem::step).toList();
    }

    private boolean isWaitingIn(String step) {
        return steps.ofCase(file).stream().anyMatch(visit -> visit.step().equals(step) && visit.leftAt() == null);
    }

    private boolean isRunning() {
        return db.sql("select exists (select 1 from act_ru_execution where business_key_ = ?)")
                .param(file)
                .query(Boolean.class)
                .single();
    }
}
