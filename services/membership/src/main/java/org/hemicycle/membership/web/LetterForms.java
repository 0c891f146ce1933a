package org.hemicycle.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.membership.letters.Incoming;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LetterProcedure.Answer;
import org.hemicycle.membership.letters.LetterText;
import org.hemicycle.membership.letters.Recipient;
import org.hemicycle.membership.letters.SendingProof;
import org.hemicycle.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/** What callers fill in about letters. */
final class LetterForms {

    static final String COUNTRY = "[A-Z]{3}";
    static final String COUNTRY_MESSAGE = "must be an ISO 3166 alpha-3 code";
    static final String LANGUAGE = "[a-z]{2,3}";
    static final String LANGUAGE_MESSAGE = "must be an ISO 639 code";

    private LetterForms() {}

    record TextForm(
            @NotNull @Pattern(regexp = LANGUAGE, message = LANGUAGE_MESSAGE)
            String language,

            @NotBlank @Size(max = 200_000) String body) {

        LetterText text() {
            return new LetterText(language, body);
        }
    }

    record LetterForm(
            @NotBlank @Size(max = 60) String type,

            @NotNull @Pattern(regexp = COUNTRY, message = COUNTRY_MESSAGE)
            String country,

            @Nullable @Size(max = 100) String caseRef,
            @NotBlank @Size(max = 200) String fromOffice,
            @NotNull LocalDate letterDate,
            @NotNull LocalDate receivedDate,
            @Nullable LocalDate effectDate,
            @NotBlank @Size(max = 60) String channel,

            @NotNull @Pattern(regexp = LANGUAGE, message = LANGUAGE_MESSAGE)
            String originalLanguage,

            @Nullable @Size(max = 200) String signatory,
            @Nullable LocalDate replyDue,
            @Nullable UUID inReplyTo,
            @Nullable List<@Valid TextForm> texts) {

        Incoming letter() {
            return new Incoming(
                    type,
                    country,
                    caseRef,
                    letterDate,
                    receivedDate,
                    effectDate,
                    channel,
                    originalLanguage,
                    fromOffice,
                    signatory,
                    replyDue,
                    inReplyTo == null ? null : new LetterId(inReplyTo),
                    texts == null
                            ? List.of()
                            : texts.stream().map(TextForm::text).toList());
        }
    }

    /** @param to one addressee; without it, all that have no proof yet */
    record DeliveryForm(
            @Nullable Recipient to,
            @NotNull Instant sentAt,
            @NotBlank @Size(max = 60) String channel,
            @NotBlank @Size(max = 200) String reference) {

        SendingProof proof(Actor recordedBy) {
            return new SendingProof(sentAt, channel, reference, recordedBy.person());
        }
    }

    record PublicationForm(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 300) String where) {}

    record AnswerForm(
            @NotBlank @Size(max = 60) String type,

            @NotNull @Pattern(regexp = "en|fr", message = "must be en or fr")
            String language,

            @NotNull Map<String, String> facts,
            @Nullable List<@NotBlank String> enclosures) {

        Answer answer() {
            return new Answer(type, language, facts, enclosures == null ? List.of() : enclosures);
        }
    }

    /** @param language one text; without it, all texts and the signatory's name */
    record ErasureForm(
            @Nullable @Pattern(regexp = LANGUAGE, message = LANGUAGE_MESSAGE)
            String language,

            @NotNull @Pattern(regexp = "[a-z0-9-]{3,60}", message = "must be a code such as request-of-the-person")
            String reason) {}
}
