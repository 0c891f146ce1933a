package org.hemicycle.membership.belowminimum;

import java.time.LocalDate;
import org.hemicycle.membership.eligibility.rules.Consequence;
import org.hemicycle.membership.eligibility.rules.EligibilityRuleBook;
import org.hemicycle.membership.standing.Flag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows by itself when a member is below the minimum. Each step is one transaction. */
@Service
@Transactional
public class ShortfallSteps {

    private final ShortfallFiles files;
    private final ShortfallMail mail;
    private final ShortfallFlags flags;
    private final EligibilityRuleBook rules;

    ShortfallSteps(ShortfallFiles files, ShortfallMail mail, ShortfallFlags flags, EligibilityRuleBook rules) {
        this.files = files;
        this.mail = mail;
        this.flags = flags;
        this.rules = rules;
    }

    /** The flag, and the letter to the foreign minister with its deadline. The letter is public once it is sent. */
    public void warn(ShortfallId id) {
        files.change(id, shortfall -> {
            var deadline = deadlineOfLetter(shortfall.score(), files.today());
            shortfall.warn(mail.warn(shortfall, files.today(), deadline), deadline, files.now());
            flags.raise(shortfall, Flag.ELIGIBILITY_WARNING, files.today());
        });
    }

    private LocalDate deadlineOfLetter(FailedScore score, LocalDate today) {
        var policy = rules.withId(score.ruleSet()).belowMinimum();
        if (policy.consequence(score.yearsInARow(), today) instanceof Consequence.Warning warning) {
            return warning.deadline();
        }
        throw new IllegalStateException(score.ruleSet() + " sends no warning");
    }

    public void notice(ShortfallId id) {
        files.change(id, shortfall -> shortfall.notice(mail.notice(shortfall, files.today()), files.now()));
    }

    public void openReview(ShortfallId id) {
        files.change(id, shortfall -> {
            if (shortfall.openReview(files.now())) {
                flags.raise(shortfall, Flag.ELIGIBILITY_REVIEW, files.today());
            }
        });
    }

    public void askCommittee(ShortfallId id) {
        files.change(id, shortfall -> shortfall.askCommittee(files.now()));
    }

    /** Both flags go; a member that had been written to gets a letter that closes the matter. */
    public void close(ShortfallId id) {
        files.change(id, shortfall -> {
            flags.lower(shortfall, files.today());
            var passing = shortfall.passingSheet();
            if (shortfall.letter() != null && passing != null) {
                shortfall.close(mail.close(shortfall, passing, files.today()));
            }
        });
    }

    public void remind(ShortfallId id, ShortfallStep step) {
        files.change(id, shortfall -> shortfall.note(step, files.now()));
    }
}
