package org.hemicycle.membership.web;

import static org.hemicycle.membership.web.AdmissionCaller.POINT_OF_CONTACT;
import static org.hemicycle.membership.web.AdmissionCaller.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionId;
import org.hemicycle.membership.admission.AdmissionProcedure;
import org.hemicycle.membership.admission.AdmissionRegister;
import org.hemicycle.membership.admission.AssessmentProcedure;
import org.hemicycle.membership.admission.WelcomeAsked;
import org.hemicycle.membership.admission.WelcomeGovernment;
import org.hemicycle.membership.admission.dossier.ApplicantLetter;
import org.hemicycle.membership.admission.dossier.Item;
import org.hemicycle.membership.admission.dossier.Person;
import org.hemicycle.membership.web.WithdrawalForms.SendingForm;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is done with a file. Every act names the version it was decided on and answers with the new one; the welcome
 * answers with the request that a second officer approves.
 */
@RestController
@RequestMapping("/admissions/{id}")
class AdmissionActController {

    record CheckForm(@NotEmpty Map<Item, @NotNull Boolean> items) {}

    /** @param sending of the welcome letter: what is public was sent before (D-18) */
    record WelcomeForm(
            @Nullable LocalDate effectiveOn,

            @Nullable @Size(max = 2000) @Pattern(regexp = "(?s).*\\S.*", message = "is not blank")
            String announcement,

            @NotNull @Valid SendingForm sending) {}

    /** A step that is done with a letter. */
    private interface WithLetter {
        void take(AdmissionId id, IfMatch ifMatch, ApplicantLetter letter, List<Person> persons);
    }

    private final AdmissionProcedure procedure;
    private final AssessmentProcedure assessment;
    private final AdmissionRegister register;
    private final Approvals approvals;

    AdmissionActController(
            AdmissionProcedure procedure,
            AssessmentProcedure assessment,
            AdmissionRegister register,
            Approvals approvals) {
        this.procedure = procedure;
        this.assessment = assessment;
        this.register = register;
        this.approvals = approvals;
    }

    @MayCall(SECRETARIAT)
    @OnCase(MembershipCases.ADMISSION)
    @PostMapping("/acknowledgement")
    ResponseEntity<AdmissionAnswer> acknowledge(@PathVariable UUID id, IfMatch ifMatch) {
        procedure.acknowledge(new AdmissionId(id), ifMatch);
        return answer(id);
    }

    @MayCall(SECRETARIAT)
    @OnCase(MembershipCases.ADMISSION)
    @PostMapping("/check")
    ResponseEntity<AdmissionAnswer> check(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody CheckForm form) {
        procedure.recordCheck(new AdmissionId(id), ifMatch, form.items());
        return answer(id);
    }

    @MayCall(value = SECRETARIAT, party = POINT_OF_CONTACT)
    @OnCase(MembershipCases.ADMISSION)
    @PostMapping("/items")
    ResponseEntity<AdmissionAnswer> supplyItems(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody LetterForm form) {
        return take(id, ifMatch, form, procedure::supplyItems);
    }

    @MayCall(value = SECRETARIAT, party = POINT_OF_CONTACT)
    @OnCase(MembershipCases.ADMISSION)
    @PostMapping("/letters")
    ResponseEntity<AdmissionAnswer> addLetter(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody LetterForm form) {
        return take(id, ifMatch, form, procedure::addLetter);
    }

    @MayCall(value = SECRETARIAT, party = POINT_OF_CONTACT)
    @OnCase(MembershipCases.ADMISSION)
    @PostMapping("/withdrawal")
    ResponseEntity<AdmissionAnswer> withdraw(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody LetterForm form) {
        return take(id, ifMatch, form, procedure::withdraw);
    }

    @MayCall(SECRETARIAT)
    @OnCase(MembershipCases.ADMISSION)
    @PostMapping("/follow-up")
    ResponseEntity<AdmissionAnswer> followUp(@PathVariable UUID id, IfMatch ifMatch) {
        assessment.followUp(new AdmissionId(id), ifMatch);
        return answer(id);
    }

    @MayCall(SECRETARIAT)
    @OnCase(MembershipCases.ADMISSION)
    @PostMapping("/welcome")
    ResponseEntity<ApprovalView> welcome(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody WelcomeForm form) {
        var asked = new WelcomeAsked(
                form.effectiveOn(), form.announcement(), form.sending().proof(Actors.current()));
        var file = new CaseRef(MembershipCases.ADMISSION, id.toString());
        return Approvals.accepted(approvals.ask(WelcomeGovernment.NAME, file, ifMatch.version(), asked));
    }

    private ResponseEntity<AdmissionAnswer> take(UUID id, IfMatch ifMatch, LetterForm form, WithLetter step) {
        var fromOutside = !AdmissionCaller.current().isInside();
        step.take(new AdmissionId(id), ifMatch, form.content(register.today(), fromOutside), form.persons());
        return answer(id);
    }

    private ResponseEntity<AdmissionAnswer> answer(UUID id) {
        var file = register.find(new AdmissionId(id));
        var announcement = register.announcementOf(file.id()).orElse(null);
        return AdmissionAnswer.tagged(
                ResponseEntity.ok(),
                file,
                announcement,
                AdmissionCaller.current().isInside());
    }
}
