package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.resolution.Choice;
import org.hemicycle.elections.resolution.Condition;
import org.hemicycle.elections.resolution.ExtendCondition;
import org.hemicycle.elections.resolution.ExtensionGround;
import org.hemicycle.elections.resolution.Matter;
import org.hemicycle.elections.resolution.Proposal;
import org.hemicycle.elections.resolution.Reply;
import org.hemicycle.elections.resolution.StatusEffect;
import org.hemicycle.elections.resolution.TextVersion;
import org.hemicycle.elections.resolution.Validity;
import org.hemicycle.elections.resolution.VoteNumbers;
import org.hemicycle.elections.resolution.VotingProcedure;
import org.hemicycle.tally.decision.Vote.CastingVote;
import org.jspecify.annotations.Nullable;

/** What callers fill in about resolutions. */
final class ResolutionForms {

    private static final String LANGUAGE = "[a-z]{2}";

    private ResolutionForms() {}

    record EffectForm(
            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 3166 alpha-3 code")
            String country,

            @NotNull
            @Pattern(regexp = "ACTIVE|INACTIVE|SUSPENDED|REMOVED", message = "must be a status that the committee sets")
            String to,

            @Nullable
            @Pattern(regexp = "PROCESS|VALUES|ELIGIBILITY|CURED", message = "must be a ground of the committee")
            String ground) {

        StatusEffect effect() {
            return new StatusEffect(country, to, ground);
        }
    }

    record ConditionForm(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,60}", message = "must be a code that the text uses")
            String textCode,

            @NotNull LocalDate dueOn,

            @NotNull @Pattern(regexp = "[a-z][a-z-]{1,60}", message = "must be a body such as criteria-and-standards")
            String verifier) {}

    record ResolutionForm(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._/-]{1,120}", message = "must be a number such as 2016-05-04-2")
            String number,

            @NotNull Matter matter,

            @NotNull @Pattern(regexp = LANGUAGE, message = "must be an ISO 639-1 code")
            String language,

            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 20_000) String body,
            @Nullable @Valid EffectForm effect,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate expiresOn,
            @Nullable @Size(max = 50) List<@Valid ConditionForm> conditions,
            @Nullable UUID supersedes) {

        Proposal proposal() {
            var asked = conditions == null ? List.<ConditionForm>of() : conditions;
            return new Proposal(
                    number,
                    matter,
                    language,
                    title,
                    body,
                    effect == null ? null : effect.effect(),
                    new Validity(effectiveOn, expiresOn),
                    asked.stream()
                            .map(one -> Condition.asking(one.textCode(), one.dueOn(), one.verifier()))
                            .toList(),
                    supersedes,
                    null);
        }
    }

    record TablingForm(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String meeting) {}

    record AmendmentForm(
            @NotNull @Pattern(regexp = LANGUAGE, message = "must be an ISO 639-1 code")
            String language,

            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 20_000) String body) {

        TextVersion text(LocalDate since) {
            return new TextVersion(language, title, body, since);
        }
    }

    record ReferralForm(
            @NotNull @Pattern(regexp = "[a-z][a-z-]{1,60}", message = "must be a body such as criteria-and-standards")
            String subCommittee) {}

    /** @param present holders of seats, null: as registered; {@code objecting}: those of them with a sustained objection */
    record ConsensusForm(
            @Nullable @Size(max = 40) Set<@NotNull String> present,
            @NotNull @Size(max = 40) Set<@NotNull String> objecting) {}

    record VoteForm(
            @NotNull Boolean secret,
            @Nullable @Size(max = 40) Set<@NotNull String> present) {}

    record CountsForm(
            @Min(0) int inFavour,
            @Min(0) int against,
            @Min(0) int abstained,
            @Min(0) int blank,
            @Min(0) int invalid) {

        VoteNumbers numbers() {
            return new VoteNumbers(inFavour, against, abstained, blank, invalid, CastingVote.NOT_USED, null);
        }
    }

    /** Choices by holder for a recorded vote, counts for a secret one. */
    record ClosingForm(
            @Nullable @Size(max = 40) Set<@NotNull String> present,
            @Nullable @Size(max = 40) Map<@NotNull String, @NotNull Choice> choices,
            @Nullable @Valid CountsForm counts,
            @Nullable CastingVote castingVote,
            @Nullable @Size(max = 36) String castBy) {

        VotingProcedure.Closing closing() {
            return new VotingProcedure.Closing(
                    present,
                    choices,
                    counts == null ? null : counts.numbers(),
                    castingVote == null ? CastingVote.NOT_USED : castingVote,
                    castBy);
        }
    }

    /** @param consent that it may be published beside the holder's seat */
    record DisclosureForm(@NotNull Choice choice, @NotNull Boolean consent) {}

    record WrittenForm(@NotNull Boolean urgent) {}

    /** @param holder for whom it came in, when the secretariat enters it; a member answers for the own seat */
    record ReplyForm(
            @NotNull Reply reply,
            @Nullable @Size(max = 2_000) String reason,
            @Nullable @Size(max = 36) String holder) {}

    record VerificationForm(
            Condition.@NotNull Result result,
            @NotNull LocalDate verifiedOn,
            @NotBlank @Size(max = 200) String evidence) {}

    /** @param effectiveOn the day of the effect, where it moves as well */
    record ConditionExtensionForm(
            @NotNull LocalDate dueOn,
            @Nullable LocalDate effectiveOn,
            @NotNull ExtensionGround ground,

            @NotNull @Pattern(regexp = "[a-z][a-z-]{1,60}", message = "must be a body such as steering-committee")
            String decidedBy,

            @NotBlank @Size(max = 200) String reference) {

        ExtendCondition.Asked asked(int condition) {
            return new ExtendCondition.Asked(condition, dueOn, effectiveOn, ground, decidedBy, reference);
        }
    }

    record PublicationForm(
            @NotNull @Pattern(regexp = "[a-z0-9-]{3,60}", message = "must be a code such as minutes-approved")
            String note) {}
}
