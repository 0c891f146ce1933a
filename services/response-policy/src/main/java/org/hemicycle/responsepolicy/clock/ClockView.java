package org.hemicycle.responsepolicy.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.deadline.DeadlineState;
import org.hemicycle.platform.deadline.DeadlineView;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A clock as both sides see it, computed once.
 *
 * @param state null where it was dropped before its end; what was dropped later was missed all the same
 * @param marginDays days left, or to spare when it was done; negative: late by so many
 * @param setBySecretariat no source states its length
 */
public record ClockView(
        UUID id,
        UUID caseId,
        ClockName name,
        String owner,
        @Nullable DeadlineState state,
        LocalDate start,
        String length,
        boolean setBySecretariat,
        @Nullable String source,
        @Nullable LocalDate dueOn,
        LocalDate earliestOn,
        @Nullable Instant endedAt,
        long marginDays,
        List<PauseView> pauses,
        List<ExtensionView> extensions,
        List<String> explanation) {

    public ClockView {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
        explanation = List.copyOf(explanation);
    }

    /** @param suspendedBy null: it follows from a step of the case */
    public record PauseView(
            LocalDate from,
            @Nullable LocalDate resumedOn,
            String reason,
            @Nullable UUID suspendedBy) {}

    public record ExtensionView(String altogether, LocalDate grantedOn, String ground, String authority) {}

    /** @param day on which it is looked at, or ended */
    static ClockView of(CaseClock clock, DeadlineView view, LocalDate day, Parameter<Length> term) {
        return new ClockView(
                clock.id().value(),
                clock.responseCase().value(),
                clock.name(),
                clock.name().owner(),
                state(clock, view),
                view.start(),
                term.value().toString(),
                term.isSetBySecretariat(),
                term.source(),
                view.dueDate(),
                view.earliestDate(),
                clock.endedAt(),
                ChronoUnit.DAYS.between(day, view.earliestDate()),
                clock.pauses().stream()
                        .map(one -> new PauseView(one.fromDay(), one.resumedOn(), one.reason(), one.suspendedBy()))
                        .toList(),
                clock.extensions().stream()
                        .map(one -> new ExtensionView(
                                new Length(one.amount(), one.unit()).toString(),
                                one.grantedOn(),
                                one.ground(),
                                one.authority()))
                        .toList(),
                view.explanation());
    }

    private static @Nullable DeadlineState state(CaseClock clock, DeadlineView view) {
        boolean owed = view.state() == DeadlineState.MISSED && !clock.name().isWindow();
        return clock.state() == ClockState.DROPPED && !owed ? null : view.state();
    }
}
