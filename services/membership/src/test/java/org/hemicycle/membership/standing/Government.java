package org.hemicycle.membership.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hemicycle.membership.standing.StandingEvent.FlagLowered;
import org.hemicycle.membership.standing.StandingEvent.FlagRaised;
import org.hemicycle.membership.standing.StandingEvent.Remarked;
import org.hemicycle.membership.standing.StandingEvent.StatusChanged;
import org.hemicycle.membership.standing.StandingEvent.VotingRightsChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;

/** A government in a test: goes through real transitions, and its history is made of the events they raise. */
final class Government {

    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final Participant participant;

    private Government(String iso3) {
        this.participant = Participant.of(iso3);
    }

    static Government of(String iso3) {
        return new Government(iso3);
    }

    static Government active(String iso3, String since) {
        return of(iso3).enters(new Change.Join(Status.ACTIVE, null, Ground.FOUNDING, on(since)));
    }

    static Government developing(String iso3, String since) {
        return of(iso3).enters(new Change.Join(Status.DEVELOPING, null, Ground.LETTER_OF_INTENT, on(since)));
    }

    Government enters(Change change) {
        participant.enter(change, Basis.of("test:1"), NOW);
        return this;
    }

    Government becomes(Status status, String day) {
        return enters(new Change.SetStatus(status, null, on(day)));
    }

    Government raises(Flag flag, String day) {
        return enters(new Change.RaiseFlag(flag, on(day)));
    }

    List<StandingEvent> events() {
        Collection<Object> raised =
                Objects.requireNonNull(ReflectionTestUtils.invokeMethod(participant, "domainEvents"));
        return raised.stream().map(StandingEvent.class::cast).toList();
    }

    Standing on(LocalDate day) {
        return history().on(day);
    }

    Standing asOf(String day) {
        return on(LocalDate.parse(day));
    }

    History history() {
        var entries = new ArrayList<Entry>();
        events().forEach(event -> entries.add(entry(event)));
        return new History(entries);
    }

    static EffectiveDate on(String day) {
        return EffectiveDate.on(LocalDate.parse(day));
    }

    private static Entry entry(StandingEvent event) {
        return switch (event) {
            case StatusChanged e ->
                entry(e, EntryKind.STATUS, e.from(), e.to(), e.alsoPossible(), e.ground(), null, null, null);
            case FlagRaised e -> entry(e, EntryKind.FLAG_RAISED, null, null, null, null, e.flag(), null, null);
            case FlagLowered e -> entry(e, EntryKind.FLAG_LOWERED, null, null, null, null, e.flag(), null, null);
            case VotingRightsChanged e ->
                entry(e, EntryKind.VOTING_RIGHTS, null, null, null, null, null, e.votes(), null);
            case StandingEvent.Corrected e -> throw new IllegalArgumentException("A correction is no entry: " + e);
            case Remarked e -> entry(e, EntryKind.REMARK, null, null, null, null, null, null, e.code());
        };
    }

    private static Entry entry(
            StandingEvent event,
            EntryKind kind,
            @Nullable Status from,
            @Nullable Status to,
            @Nullable Status alsoPossible,
            @Nullable Ground ground,
            @Nullable Flag flag,
            @Nullable Boolean votes,
            @Nullable String code) {
        var about = event.about();
        return new Entry(
                UUID.randomUUID(),
                about.country(),
                kind,
                event.effective(),
                about.period() == 0 ? null : about.period(),
                from,
                to,
                alsoPossible,
                ground,
                flag,
                votes,
                code,
                about.basis().reference(),
                null,
                null,
                null,
                null,
                about.at(),
                List.of(),
                event.effective(),
                List.of());
    }
}
