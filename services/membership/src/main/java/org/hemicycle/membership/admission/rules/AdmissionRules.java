package org.hemicycle.membership.admission.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hemicycle.membership.admission.rules.PublishedScore.ValuesCheck;
import org.hemicycle.platform.deadline.DeadlineKind;
import org.hemicycle.platform.deadline.DeadlineView;
import org.hemicycle.platform.deadline.LeadTime;
import org.hemicycle.platform.deadline.Length;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the rules of admission. A file keeps the edition it was opened under; its score is judged by the
 * edition of the score.
 */
public record AdmissionRules(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Parameter<String> scope,
        Parameter<Boolean> valuesCheck,
        Parameter<Length> reminder,
        Map<TimeLimit, Term> terms) {

    private static final LocalTime REMINDER_HOUR = LocalTime.of(9, 0);

    public AdmissionRules {
        terms = Map.copyOf(terms);
        if (!terms.keySet().equals(java.util.EnumSet.allOf(TimeLimit.class))) {
            throw new IllegalArgumentException("%s does not set every time limit: %s".formatted(id, terms.keySet()));
        }
    }

    boolean coversDay(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Term term(TimeLimit limit) {
        return Objects.requireNonNull(terms.get(limit));
    }

    /** The day it is at the secretariat. */
    public LocalDate dateOf(Instant at) {
        return secretariat().dateOf(at);
    }

    /** A limit that starts on a day, which is not counted itself. */
    public Countdown countdown(TimeLimit limit, LocalDate start) {
        return new Countdown(limit, start, term(limit).from(start).due().orElseThrow());
    }

    public DeadlineView explain(Countdown countdown, Instant now) {
        return term(countdown.limit()).from(countdown.startedOn()).at(now);
    }

    /** When to look at a file again while a limit runs; at its end, when it is shorter than the reminder's lead. */
    public Instant reminderOf(Countdown countdown) {
        var lead = new LeadTime(reminder.value(), REMINDER_HOUR, reminder.parameter());
        return term(countdown.limit()).from(countdown.startedOn()).reminders(List.of(lead)).stream()
                .map(reminder -> reminder.at())
                .findFirst()
                .orElse(countdown.dueAt());
    }

    /** What keeps a government with this score from joining; empty: nothing does. */
    public Optional<Ineligibility> obstacle(@Nullable PublishedScore score) {
        if (score == null) {
            return Optional.of(Ineligibility.NO_SCORE_PUBLISHED);
        }
        return switch (score.result()) {
            case FAIL -> Optional.of(Ineligibility.BELOW_MINIMUM);
            case NOT_ENOUGH_DATA -> Optional.of(Ineligibility.NOT_ENOUGH_DATA);
            case PASS ->
                passesValuesCheck(score) ? Optional.empty() : Optional.of(Ineligibility.VALUES_CHECK_NOT_PASSED);
        };
    }

    /** A score published under a set without Values Check is not asked for one. */
    private boolean passesValuesCheck(PublishedScore score) {
        return !valuesCheck.value()
                || score.valuesCheck() == ValuesCheck.NOT_REQUIRED
                || score.valuesCheck() == ValuesCheck.PASSED;
    }

    private DeadlineKind secretariat() {
        return term(TimeLimit.ACKNOWLEDGEMENT).kind();
    }
}
