package org.hemicycle.membership.web;

import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.membership.admission.AdmissionId;
import org.hemicycle.membership.admission.AdmissionRegister;
import org.hemicycle.membership.belowminimum.ShortfallId;
import org.hemicycle.membership.belowminimum.ShortfallRegister;
import org.hemicycle.membership.eligibility.EligibilityScores;
import org.hemicycle.membership.eligibility.SheetId;
import org.hemicycle.membership.letters.Direction;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LetterIndex;
import org.hemicycle.membership.letters.LetterReader;
import org.hemicycle.membership.processmatter.ProcessMatterId;
import org.hemicycle.membership.processmatter.ProcessMatterProcedure;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.contact.ContactProcedure;
import org.hemicycle.membership.web.CaseOfGovernment.Found;
import org.hemicycle.membership.withdrawal.WithdrawalId;
import org.hemicycle.membership.withdrawal.WithdrawalIndex;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.Openness;
import org.hemicycle.platform.web.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every kind of case of this service: whom it is about, and who may know of it. */
@Configuration(proxyBeanMethods = false)
class MembershipCases {

    static final String ADMISSION = "admission";
    static final String WITHDRAWAL = "withdrawal";
    static final String LETTER = "letter";
    static final String BELOW_MINIMUM = "member-below-minimum";
    static final String SCORE_SHEET = "score-sheet";
    static final String PROCESS_MATTER = "process-matter";

    private static final Set<String> OFFICE = Set.of(Readers.SECRETARIAT, "auditor");

    /** Between a government and the secretariat: nobody else knows that there is a file, not after the welcome either. */
    @Bean
    CaseKind admissionCases(ObjectProvider<AdmissionRegister> register) {
        return new CaseOfGovernment(
                ADMISSION,
                OFFICE,
                ToldToGovernments.OF_ADMISSIONS,
                id -> new Found(register.getObject().find(new AdmissionId(id)).country(), false, true));
    }

    @Bean
    CaseKind withdrawalCases(ObjectProvider<WithdrawalIndex> index) {
        return new CaseOfGovernment(WITHDRAWAL, OFFICE, ToldToGovernments.OF_WITHDRAWALS, id -> {
            var seen = index.getObject()
                    .find(new WithdrawalId(id), LetterReader.secretariat())
                    .orElseThrow(() -> Refused.notFound("This withdrawal"));
            return new Found(seen.country(), seen.publishedOn() != null, true);
        });
    }

    @Bean
    CaseKind letterCases(ObjectProvider<LetterIndex> index) {
        return letters(LETTER, index);
    }

    /** The procedure that waits for the answer to a letter has the letter's id. */
    @Bean
    CaseKind letterReplyCases(ObjectProvider<LetterIndex> index) {
        return letters("letter-reply", index);
    }

    /** A letter to a government is that government's once it was sent. */
    private static CaseKind letters(String kind, ObjectProvider<LetterIndex> index) {
        return new CaseOfGovernment(kind, OFFICE, ToldToGovernments.OF_LETTERS, id -> {
            var seen = index.getObject()
                    .find(new LetterId(id), LetterReader.secretariat())
                    .orElseThrow(() -> Refused.notFound("This letter"));
            var handedOver = seen.direction() == Direction.INCOMING || seen.sentAt() != null;
            return new Found(seen.country(), seen.publishedOn() != null, handedOver);
        });
    }

    @Bean
    CaseKind shortfallCases(ObjectProvider<ShortfallRegister> register) {
        return new CaseOfGovernment(
                BELOW_MINIMUM,
                OFFICE,
                Set.of(),
                id -> new Found(register.getObject().find(new ShortfallId(id)).country(), true, true));
    }

    /** Looked at inside; a government hears of a procedural review when there is one. */
    @Bean
    CaseKind processMatterCases(ObjectProvider<ProcessMatterProcedure> matters) {
        return new CaseOfGovernment(
                PROCESS_MATTER,
                OFFICE,
                Set.of(),
                id -> new Found(
                        matters.getObject().read(new ProcessMatterId(id)).country(), false, false));
    }

    /** A sheet in the making is not shown to the government it scores; what is published has its own address. */
    @Bean
    CaseKind sheetCases(ObjectProvider<EligibilityScores> scores) {
        return new CaseOfGovernment(
                SCORE_SHEET,
                Set.of(Readers.SECRETARIAT, EligibilityCaller.ANALYST, "auditor"),
                Set.of(),
                id -> new Found(scores.getObject().sheet(new SheetId(id)).country(), false, false));
    }

    /** Who takes part is public. */
    @Bean
    CaseKind participantCases(ObjectProvider<StandingRegister> register) {
        return new CaseOfCountry(
                CaseOfCountry.PARTICIPANT,
                Openness.PUBLIC,
                Set.of(),
                iso3 -> Stream.concat(
                        register.getObject().participantId(iso3).stream(), Stream.of("eligibility-" + iso3)));
    }

    /** That a government has contacts is public; who they are is its own and the secretariat's. */
    @Bean
    CaseKind contactCases(ObjectProvider<ContactProcedure> contacts) {
        return new CaseOfCountry(
                CaseOfCountry.CONTACTS,
                Openness.KNOWN,
                ToldToGovernments.OF_CONTACTS,
                iso3 -> contacts.getObject().of(iso3).stream()
                        .map(contact -> contact.id().toString()));
    }
}
