package org.hemicycle.elections.seat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what is published of the committee at the start of a demo; {@code demo.until} limits it to a day. */
@Component
@Profile("demo")
@Order(100) // after whatever sets the clock, which may only go back while nothing has happened
class PublishedCommittee implements ApplicationRunner {

    private final SeatProcedure seats;
    private final Committee committee;
    private final Offices offices;
    private final @Nullable LocalDate until;

    PublishedCommittee(
            SeatProcedure seats, Committee committee, Offices offices, @Value("${demo.until:}") String until) {
        this.seats = seats;
        this.committee = committee;
        this.offices = offices;
        this.until = until.isBlank() ? null : LocalDate.parse(until);
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (committee.history(null).isEmpty() && offices.coChairs().isEmpty()) {
            lines("committee-terms.csv", 9).forEach(this::enterTerm);
            lines("co-chairs.csv", 8).forEach(this::enterCoChair);
        }
    }

    private void enterTerm(String[] cells) {
        var firstDay = LocalDate.parse(cells[3]);
        if (until != null && firstDay.isAfter(until)) {
            return;
        }
        var seat = SeatId.parse(cells[0]).orElseThrow();
        var basis = new Basis("reference:committee-terms", Evidence.valueOf(cells[7]), cells[8]);
        seats.enter(seat, null, cells[1], TermKind.valueOf(cells[2]), firstDay, LocalDate.parse(cells[4]), basis);
        if (!cells[5].isEmpty()) {
            seats.extend(seat, null, firstDay, LocalDate.parse(cells[5]), cells[6]);
        }
    }

    /** Whose seat is not on record leads all the same. */
    private void enterCoChair(String[] cells) {
        var incoming = LocalDate.parse(cells[3]);
        if (until != null && incoming.isAfter(until)) {
            return;
        }
        var leads = LocalDate.parse(cells[4]);
        if (!cells[2].isEmpty()) {
            seats.introduce(UUID.fromString(cells[1]), cells[2], "");
        }
        offices.add(new Offices.CoChair(
                Constituency.valueOf(cells[0]),
                committee
                        .on(leads)
                        .holder(cells[1])
                        .flatMap(found -> SeatId.parse(found.seat()))
                        .orElse(null),
                cells[1],
                incoming,
                leads,
                LocalDate.parse(cells[5]),
                "reference:co-chairs",
                Evidence.valueOf(cells[6]),
                cells[7]));
    }

    private static List<String[]> lines(String file, int columns) {
        try (var csv = new ClassPathResource("reference/" + file).getInputStream()) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.replace("\"", "").split(",", columns))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
