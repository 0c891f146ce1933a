package org.hemicycle.membership.withdrawal;

import static org.hemicycle.membership.withdrawal.WithdrawalRule.ONLY_PARTICIPANTS;

import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LettersRegister;
import org.hemicycle.membership.letters.SendingProof;
import org.hemicycle.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a withdrawal that people take. Each is one transaction. */
@Service
@Transactional
public class WithdrawalProcedure {

    private final WithdrawalFiles files;
    private final WithdrawalMail mail;
    private final LettersRegister letters;
    private final Participation participation;
    private final WithdrawalWorkflow workflow;

    WithdrawalProcedure(
            WithdrawalFiles files,
            WithdrawalMail mail,
            LettersRegister letters,
            Participation participation,
            WithdrawalWorkflow workflow) {
        this.files = files;
        this.mail = mail;
        this.letters = letters;
        this.participation = participation;
        this.workflow = workflow;
    }

    public WithdrawalId receive(WithdrawalLetter letter) {
        ONLY_PARTICIPANTS.require(participation.participates(letter.country(), files.today()));
        files.requireNoneOpen(letter.country());
        var rules = files.rulesOn(letter.receivedDate());
        var id = WithdrawalId.next();
        var registered = mail.enter(id, letter, letter.dates(rules).effectiveOn());
        var underReview = participation.isUnderReview(letter.country(), letter.receivedDate());
        files.save(Withdrawal.receive(id, registered, letter, rules, underReview, files.now()));
        workflow.begin(id, rules.needsConfirmation(letter.signedBy()));
        return id;
    }

    /** Says whether the letter is the government's; where its signatory does not bind the state, on its confirmation. */
    public void checkAuthenticity(
            WithdrawalId id, IfMatch ifMatch, boolean authentic, @Nullable LetterId confirmation) {
        files.change(id, ifMatch, withdrawal -> {
            if (confirmation != null) {
                mail.requireConfirmation(confirmation, withdrawal);
            }
            withdrawal.check(authentic, confirmation, files.rulesOf(withdrawal), files.now());
        });
        workflow.authenticityChecked(id, authentic);
    }

    /** The co-chairs have signed their reply, and it was sent. */
    public void acknowledge(WithdrawalId id, IfMatch ifMatch, SendingProof proof) {
        files.change(id, ifMatch, withdrawal -> letters.recordSending(withdrawal.acknowledge(files.now()), proof));
        workflow.acknowledgementSent(id);
    }

    public void inform(WithdrawalId id, IfMatch ifMatch, InformationItem item) {
        files.change(id, ifMatch, withdrawal -> withdrawal.inform(item, files.now()));
        workflow.committeeInformed(id);
    }

    public void retract(WithdrawalId id, IfMatch ifMatch, Retraction letter) {
        files.change(id, ifMatch, withdrawal -> {
            var rules = files.rulesOf(withdrawal);
            withdrawal.requireRetractable(rules, files.today());
            withdrawal.retract(mail.enter(withdrawal, letter), rules, files.today(), files.now());
        });
        workflow.retracted(id);
    }
}
