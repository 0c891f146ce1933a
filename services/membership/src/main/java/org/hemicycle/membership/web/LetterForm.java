package org.hemicycle.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.membership.admission.dossier.ApplicantLetter;
import org.hemicycle.membership.admission.dossier.Channel;
import org.hemicycle.membership.admission.dossier.Person;
import org.hemicycle.membership.admission.dossier.SignatoryLevel;
import org.hemicycle.membership.admission.dossier.Statements;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;

/** A letter from an applicant. What a government sends here itself comes through the portal and is received today. */
record LetterForm(
        @NotNull LocalDate letterDate,
        @Nullable LocalDate receivedDate,
        @Nullable Channel channel,

        @NotNull @Pattern(regexp = "[a-z]{2}", message = "is an ISO 639-1 code")
        String originalLanguage,

        @Nullable @Size(min = 1, max = 200) String addressee,
        @NotBlank @Size(max = 200) String sender,
        @NotNull @Valid SignatoryForm signatory,
        @Nullable @Valid StatementsForm statements,
        @Nullable @Size(min = 1, max = 200) String leadMinistry,
        @Nullable @Valid ContactForm pointOfContact,
        @Nullable @Size(min = 1, max = 500) String originalFile,
        @Nullable @Size(min = 1, max = 500) String translationFile) {

    private static final String CO_CHAIRS = "Co-chairs of the Steering Committee";

    record SignatoryForm(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String title,
            @NotNull SignatoryLevel level,
            @Nullable @Size(max = 500) String authorityEvidence) {}

    record ContactForm(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String title,
            @Nullable @Email @Size(max = 320) String email,
            @Nullable @Size(max = 50) String phone) {}

    /** What the letter does not state is false. */
    record StatementsForm(
            @Nullable Boolean intention,
            @Nullable Boolean endorsesDeclaration,
            @Nullable Boolean commitsToCoCreatedPlan,
            @Nullable Boolean commitsToIrm,
            @Nullable Boolean speaksForCabinet) {

        private static final StatementsForm NONE = new StatementsForm(null, null, null, null, null);

        Statements statements() {
            return new Statements(
                    Boolean.TRUE.equals(intention),
                    Boolean.TRUE.equals(endorsesDeclaration),
                    Boolean.TRUE.equals(commitsToCoCreatedPlan),
                    Boolean.TRUE.equals(commitsToIrm),
                    Boolean.TRUE.equals(speaksForCabinet));
        }
    }

    ApplicantLetter content(LocalDate today, boolean byGovernment) {
        return new ApplicantLetter(
                letterDate,
                received(today, byGovernment),
                byGovernment || channel == null ? Channel.PORTAL : channel,
                originalLanguage,
                addressee == null ? CO_CHAIRS : addressee,
                sender,
                signatory.level(),
                (statements == null ? StatementsForm.NONE : statements).statements(),
                leadMinistry,
                originalFile,
                translationFile);
    }

    private LocalDate received(LocalDate today, boolean byGovernment) {
        var received = receivedDate == null ? today : receivedDate;
        if (byGovernment && !received.equals(today)) {
            throw Refused.field("receivedDate", "is today for what you send here");
        }
        if (received.isAfter(today)) {
            throw Refused.field("receivedDate", "lies in the future");
        }
        if (letterDate.isAfter(received)) {
            throw Refused.field("letterDate", "lies after the receipt");
        }
        return received;
    }

    List<Person> persons() {
        var persons = new ArrayList<Person>();
        persons.add(Person.signatory(signatory.name(), signatory.title(), signatory.authorityEvidence()));
        if (pointOfContact != null) {
            persons.add(Person.pointOfContact(
                    pointOfContact.name(), pointOfContact.title(), pointOfContact.email(), pointOfContact.phone()));
        }
        return persons;
    }
}
