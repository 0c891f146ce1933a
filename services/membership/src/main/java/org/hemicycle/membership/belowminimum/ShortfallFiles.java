package org.hemicycle.membership.belowminimum;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Component;

/** Takes cases of members below the minimum out and puts them back, with the time it is. */
@Component
class ShortfallFiles {

    private static final List<ShortfallState> OPEN =
            Stream.of(ShortfallState.values()).filter(ShortfallState::isOpen).toList();

    private final Shortfalls shortfalls;
    private final OfficeCalendar calendar;
    private final Clock clock;

    ShortfallFiles(Shortfalls shortfalls, OfficeCalendar calendar, Clock clock) {
        this.shortfalls = shortfalls;
        this.calendar = calendar;
        this.clock = clock;
    }

    Optional<Shortfall> openOf(String country) {
        return shortfalls.findByCountryAndStateIn(country, OPEN);
    }

    List<Shortfall> open() {
        return shortfalls.findByStateInOrderByCountry(OPEN);
    }

    Shortfall find(ShortfallId id) {
        return shortfalls.findById(id).orElseThrow(() -> Refused.notFound("This case below the minimum"));
    }

    void save(Shortfall shortfall) {
        shortfalls.save(shortfall);
    }

    void change(ShortfallId id, Consumer<Shortfall> step) {
        var shortfall = find(id);
        step.accept(shortfall);
        shortfalls.save(shortfall);
    }

    void change(ShortfallId id, IfMatch ifMatch, Consumer<Shortfall> step) {
        ifMatch.require(find(id).view().revision());
        change(id, step);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return calendar.today(now());
    }

    /** The moment a day is over at the office. */
    Instant endOf(LocalDate day) {
        return calendar.beginOf(day.plusDays(1));
    }

    /** The moment so many days from now begin at the office. */
    Instant inDays(int days) {
        return calendar.beginOf(today().plusDays(days));
    }
}
