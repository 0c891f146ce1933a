package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.responsepolicy.decision.AskDecision;
import org.hemicycle.responsepolicy.decision.Milestone;
import org.hemicycle.responsepolicy.decision.Question;
import org.hemicycle.responsepolicy.response.CaseLink;
import org.hemicycle.responsepolicy.response.Finding;
import org.hemicycle.responsepolicy.response.Ineligibility;
import org.hemicycle.responsepolicy.response.ReviewProcedure;
import org.hemicycle.responsepolicy.response.Screening;
import org.hemicycle.responsepolicy.response.StageAction;
import org.jspecify.annotations.Nullable;

/** What is asked of cases. Codes stand in the ledger for ever; nothing here is free text but a note, which is sealed. */
final class CaseForms {

    private static final String CODE = "[a-z0-9-]{3,60}";
    private static final String IS_CODE = "must be a code such as asked-by-government";
    private static final String REFERENCE = "[A-Za-z0-9._/-]{1,120}";

    private CaseForms() {}

    record ScreeningForm(
            @NotNull Screening.Outcome outcome, @Nullable List<Ineligibility.Ground> grounds) {

        Screening screening() {
            return new Screening(outcome, grounds == null ? List.of() : grounds);
        }
    }

    record ResponseForm(@NotNull LocalDate receivedOn) {}

    /** How far the report is. */
    enum ReportStage {
        DRAFTED,
        SENT_FOR_COMMENT,
        FILED
    }

    record FindingForm(
            @NotNull @Min(1) @Max(200) Integer concern,
            @NotNull Boolean relevant,
            @NotNull Boolean credible) {

        Finding finding() {
            return new Finding(concern, relevant, credible);
        }
    }

    record ReportForm(
            @NotNull ReportStage stage,
            @Nullable @Size(max = 200) List<@NotNull @Valid FindingForm> findings) {

        List<Finding> found() {
            return findings == null
                    ? List.of()
                    : findings.stream().map(FindingForm::finding).toList();
        }
    }

    record CommentsForm(@NotNull ReviewProcedure.Party party) {}

    record WorkPlanForm(@NotNull ReviewProcedure.WorkPlan state) {}

    record ActionForm(
            @NotNull StageAction.Kind kind,

            @NotNull @Pattern(regexp = CODE, message = IS_CODE)
            String code,

            @NotNull LocalDate dueOn) {

        StageAction action() {
            return new StageAction(kind, code, dueOn, null);
        }
    }

    record DoneForm(@NotNull LocalDate doneOn) {}

    record LinkForm(
            @NotNull CaseLink.Kind kind,
            @Nullable UUID other,

            @Nullable @Pattern(regexp = REFERENCE, message = "must be a reference such as PR-2018-4")
            String reference) {

        CaseLink link() {
            return new CaseLink(kind, other, reference);
        }
    }

    record SupersessionForm(
            @Nullable @Pattern(regexp = REFERENCE, message = "must be a reference such as PR-2018-4")
            String reference) {}

    record AnnouncementForm(
            @NotNull @Pattern(regexp = CODE, message = IS_CODE)
            String note,

            @Nullable LocalDate embargoUntil) {}

    record SuspensionForm(
            @NotNull @Pattern(regexp = CODE, message = IS_CODE)
            String reason) {}

    /** More time, counted altogether from the start of the clock. */
    record MoreTimeForm(
            @NotNull @Valid Length altogether,

            @NotNull @Pattern(regexp = CODE, message = IS_CODE)
            String ground,

            @NotNull @Pattern(regexp = "[a-z][a-z-]{1,60}", message = "must be a role or body such as co-chair")
            String authority) {}

    record OfficerForm(@NotNull UUID person) {}

    record NoteForm(@NotBlank @Size(max = 20_000) String text) {}

    record MilestoneForm(
            @NotNull @Pattern(regexp = CODE, message = IS_CODE)
            String code,

            @NotNull LocalDate dueOn) {

        Milestone milestone() {
            return Milestone.asking(code, dueOn);
        }
    }

    record DecisionForm(
            @NotNull Question question,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate reviewOn,
            @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid MilestoneForm> milestones) {

        AskDecision ask() {
            return new AskDecision(
                    question,
                    effectiveOn,
                    reviewOn,
                    milestones == null
                            ? List.of()
                            : milestones.stream().map(MilestoneForm::milestone).toList());
        }
    }

    record VerificationForm(@NotNull Boolean met) {}
}
