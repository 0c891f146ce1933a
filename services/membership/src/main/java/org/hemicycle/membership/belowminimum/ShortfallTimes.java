package org.hemicycle.membership.belowminimum;

import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When something is due about a member below the minimum. The days of the office's own steps are the secretariat's. */
@Service
@Transactional(readOnly = true)
public class ShortfallTimes {

    private final ShortfallFiles files;
    private final ShortfallTerms terms = ShortfallTerms.read();

    ShortfallTimes(ShortfallFiles files) {
        this.files = files;
    }

    /** The end of the day until which a warned member has time. */
    public Instant deadlineOver(ShortfallId id) {
        return files.endOf(Objects.requireNonNull(files.find(id).deadline(), "only a warning has a deadline"));
    }

    public Instant sendingDue() {
        return files.inDays(terms.sendLetterDays().value());
    }

    public Instant reviewDue() {
        return files.inDays(terms.committeeReviewDays().value());
    }

    /** Scores come out every year: one that does not is missed. */
    public Instant nextScoreDue() {
        return files.inDays(terms.nextScoreDays().value());
    }
}
