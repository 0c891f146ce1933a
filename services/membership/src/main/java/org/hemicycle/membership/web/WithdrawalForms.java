package org.hemicycle.membership.web;

import static org.hemicycle.membership.web.LetterForms.COUNTRY;
import static org.hemicycle.membership.web.LetterForms.COUNTRY_MESSAGE;
import static org.hemicycle.membership.web.LetterForms.LANGUAGE;
import static org.hemicycle.membership.web.LetterForms.LANGUAGE_MESSAGE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LetterText;
import org.hemicycle.membership.letters.SendingProof;
import org.hemicycle.membership.web.LetterForms.TextForm;
import org.hemicycle.membership.withdrawal.InformationItem;
import org.hemicycle.membership.withdrawal.Retraction;
import org.hemicycle.membership.withdrawal.SignatoryLevel;
import org.hemicycle.membership.withdrawal.SourceDate;
import org.hemicycle.membership.withdrawal.WithdrawalLetter;
import org.hemicycle.platform.identity.Actor;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;

/** What callers fill in about withdrawals. */
final class WithdrawalForms {

    private WithdrawalForms() {}

    /** @param name of the person; kept where it can be erased */
    record SignatoryForm(
            @NotBlank @Size(max = 200) String name, @NotNull SignatoryLevel level) {}

    record SourceForm(
            @NotNull SourceDate.Kind kind,
            @NotNull LocalDate earliest,
            @Nullable LocalDate latest,
            @NotBlank @Size(max = 300) String source) {

        SourceDate date() {
            var last = latest == null ? earliest : latest;
            if (last.isBefore(earliest)) {
                throw Refused.field("sources.latest", "lies before earliest");
            }
            return new SourceDate(kind, earliest, last, source);
        }
    }

    /** @param statedEffectiveOn the day the letter names; "with immediate effect" names none */
    record WithdrawalForm(
            @NotNull @Pattern(regexp = COUNTRY, message = COUNTRY_MESSAGE)
            String country,

            @NotNull LocalDate letterDate,
            @NotNull LocalDate receivedDate,
            @Nullable LocalDate statedEffectiveOn,
            @NotBlank @Size(max = 60) String channel,

            @NotNull @Pattern(regexp = LANGUAGE, message = LANGUAGE_MESSAGE)
            String originalLanguage,

            @NotBlank @Size(max = 200) String fromOffice,
            @NotNull @Valid SignatoryForm signatory,
            @Nullable List<@Valid TextForm> texts,
            @Nullable List<@Valid SourceForm> sources) {

        WithdrawalLetter letter() {
            return new WithdrawalLetter(
                    country,
                    letterDate,
                    receivedDate,
                    statedEffectiveOn,
                    channel,
                    originalLanguage,
                    fromOffice,
                    signatory.name(),
                    signatory.level(),
                    words(texts),
                    sources == null
                            ? List.of()
                            : sources.stream().map(SourceForm::date).toList());
        }
    }

    /** @param confirmation the registered letter by which the government confirms; needed where the rules ask for it */
    record AuthenticityForm(
            @NotNull Boolean authentic, @Nullable UUID confirmation) {

        @Nullable
        LetterId confirmedBy() {
            return confirmation == null ? null : new LetterId(confirmation);
        }
    }

    record SendingForm(
            @NotNull Instant sentAt,
            @NotBlank @Size(max = 60) String channel,
            @NotBlank @Size(max = 200) String reference) {

        SendingProof proof(Actor recordedBy) {
            return new SendingProof(sentAt, channel, reference, recordedBy.person());
        }
    }

    record InformationForm(
            @NotNull LocalDate informedOn,
            @NotBlank @Size(max = 200) String reference) {

        InformationItem item() {
            return new InformationItem(informedOn, reference);
        }
    }

    record RetractionForm(
            @NotNull LocalDate letterDate,
            @NotNull LocalDate receivedDate,
            @NotBlank @Size(max = 60) String channel,

            @NotNull @Pattern(regexp = LANGUAGE, message = LANGUAGE_MESSAGE)
            String originalLanguage,

            @NotBlank @Size(max = 200) String fromOffice,
            @NotBlank @Size(max = 200) String signatory,
            @Nullable List<@Valid TextForm> texts) {

        Retraction letter() {
            return new Retraction(
                    letterDate, receivedDate, channel, originalLanguage, fromOffice, signatory, words(texts));
        }
    }

    private static List<LetterText> words(@Nullable List<TextForm> texts) {
        return texts == null ? List.of() : texts.stream().map(TextForm::text).toList();
    }
}
