package org.hemicycle.membership.withdrawal;

import static org.hemicycle.membership.withdrawal.WithdrawalStep.CHECK_AUTHENTICITY;

import org.hemicycle.membership.letters.LettersRegister;
import org.hemicycle.membership.standing.StandingProcedure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a withdrawal that follow by themselves. Each is one transaction. */
@Service
@Transactional
public class WithdrawalSteps {

    private final WithdrawalFiles files;
    private final WithdrawalMail mail;
    private final LettersRegister letters;
    private final StandingProcedure standing;
    private final Participation participation;

    WithdrawalSteps(
            WithdrawalFiles files,
            WithdrawalMail mail,
            LettersRegister letters,
            StandingProcedure standing,
            Participation participation) {
        this.files = files;
        this.mail = mail;
        this.letters = letters;
        this.standing = standing;
        this.participation = participation;
    }

    public void askForConfirmation(WithdrawalId id) {
        files.change(id, withdrawal -> {
            var term = files.rulesOf(withdrawal).term(CHECK_AUTHENTICITY);
            var due = files.calendar().deadline(files.today(), term).dueDate().orElseThrow();
            var request = mail.askForConfirmation(withdrawal, files.today(), due);
            withdrawal.askedForConfirmation(request, files.now());
        });
    }

    public void writeAcknowledgement(WithdrawalId id) {
        files.change(id, withdrawal -> withdrawal.wroteAcknowledgement(mail.acknowledge(withdrawal, files.today())));
    }

    /** Both letters become public on the same day. */
    public void publish(WithdrawalId id) {
        files.change(id, withdrawal -> {
            letters.publish(withdrawal.letters().letter(), files.today());
            letters.publish(withdrawal.acknowledgement(), files.today());
            withdrawal.publish(files.today(), files.now());
        });
    }

    /** Ends the membership period, from the day of effect on. */
    public void takeEffect(WithdrawalId id) {
        files.change(id, withdrawal -> {
            var underReview = participation.isUnderReview(withdrawal.country(), files.today());
            withdrawal.takeEffect(underReview, files.now());
            standing.withdraw(withdrawal.country(), withdrawal.dates().effectiveOn(), id.reference());
        });
    }

    /** Where the withdrawal was public, so is that it was taken back. */
    public void acknowledgeRetraction(WithdrawalId id) {
        var withdrawal = files.find(id);
        var retraction = withdrawal.letters().retraction();
        if (retraction == null) {
            throw new IllegalStateException(id + " was not retracted");
        }
        var answer = mail.acknowledgeRetraction(withdrawal, retraction, files.today());
        if (withdrawal.isPublic()) {
            letters.publish(retraction, files.today());
            letters.publish(answer, files.today());
        }
    }

    public void remind(WithdrawalId id, WithdrawalStep step) {
        files.change(id, withdrawal -> withdrawal.remind(step, files.now()));
    }
}
