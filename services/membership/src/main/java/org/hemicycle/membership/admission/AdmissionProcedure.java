package org.hemicycle.membership.admission;

import static org.hemicycle.membership.admission.rules.AdmissionRule.NOT_A_MEMBER_YET;
import static org.hemicycle.membership.admission.rules.AdmissionRule.ONE_FILE_PER_COUNTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.membership.admission.dossier.ApplicantLetter;
import org.hemicycle.membership.admission.dossier.Item;
import org.hemicycle.membership.admission.dossier.LetterKind;
import org.hemicycle.membership.admission.dossier.Person;
import org.hemicycle.membership.admission.rules.OutOfScope;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a file from its letter of intent to the check, and what the government can do with it. */
@Service
@Transactional
public class AdmissionProcedure {

    private final AdmissionFiles files;
    private final IncomingMail in;
    private final OutgoingMail out;
    private final StandingRegister standing;
    private final AdmissionWorkflow workflow;

    AdmissionProcedure(
            AdmissionFiles files,
            IncomingMail in,
            OutgoingMail out,
            StandingRegister standing,
            AdmissionWorkflow workflow) {
        this.files = files;
        this.in = in;
        this.out = out;
        this.standing = standing;
        this.workflow = workflow;
    }

    /** Registers a letter of intent. Whether the applicant can join at all is decided here; nothing else is. */
    public AdmissionId open(Application application) {
        var country = application.country();
        var rules = files.rulesToday();
        var scope = outOfScope(application);
        if (scope.isEmpty()) {
            NOT_A_MEMBER_YET.require(!takesPart(country, rules.dateOf(files.now())));
            ONE_FILE_PER_COUNTRY.require(!files.hasOpenFile(country));
        }
        var id = AdmissionId.next();
        var letter = in.file(id, country, LetterKind.INTENT, application.letter(), application.persons());
        files.putBack(Admission.open(id, application, scope, letter, rules, files.now()));
        workflow.begin(id, scope.isEmpty());
        return id;
    }

    private Optional<OutOfScope> outOfScope(Application application) {
        if (application.applicant() != ApplicantKind.NATIONAL_GOVERNMENT) {
            return Optional.of(OutOfScope.NOT_A_NATIONAL_GOVERNMENT);
        }
        return standing.isUnMember(application.country()) ? Optional.empty() : Optional.of(OutOfScope.NOT_A_UN_MEMBER);
    }

    private boolean takesPart(String country, LocalDate today) {
        return standing.statusOn(country, today).filter(Status::participates).isPresent();
    }

    public void acknowledge(AdmissionId id, IfMatch ifMatch) {
        var admission = files.take(id, ifMatch);
        var rules = files.rulesOf(admission);
        admission.acknowledge(rules, files.now());
        out.acknowledge(admission.view(rules, files.now()), files.today(admission));
        files.putBack(admission);
        workflow.acknowledged(id);
    }

    /** Records for every required item whether it is there. */
    public void recordCheck(AdmissionId id, IfMatch ifMatch, Map<Item, Boolean> items) {
        var admission = files.take(id, ifMatch);
        admission.check(items, files.now());
        files.putBack(admission);
        workflow.checked(id, admission.isComplete());
    }

    /** Brings what was missing; the file is checked again. */
    public void supplyItems(AdmissionId id, IfMatch ifMatch, ApplicantLetter letter, List<Person> named) {
        if (receive(id, ifMatch, LetterKind.SUPPLEMENT, letter, named)) {
            workflow.itemsSupplied(id);
        }
    }

    /** A further letter of intent joins the file; from another ministry, it asks for the cabinet's word (D-22). */
    public void addLetter(AdmissionId id, IfMatch ifMatch, ApplicantLetter letter, List<Person> named) {
        if (receive(id, ifMatch, LetterKind.INTENT, letter, named)) {
            workflow.letterAdded(id);
        }
    }

    private boolean receive(
            AdmissionId id, IfMatch ifMatch, LetterKind kind, ApplicantLetter letter, List<Person> named) {
        var admission = files.take(id, ifMatch);
        var filed = in.file(id, admission.country(), kind, letter, named);
        var endsWait = admission.receive(filed, files.rulesOf(admission), files.now());
        files.putBack(admission);
        return endsWait;
    }

    public void withdraw(AdmissionId id, IfMatch ifMatch, ApplicantLetter letter, List<Person> named) {
        var admission = files.take(id, ifMatch);
        admission.withdraw(files.now());
        in.fileWithdrawal(id, admission.country(), letter, named);
        files.putBack(admission);
        workflow.withdrawn(id);
    }
}
