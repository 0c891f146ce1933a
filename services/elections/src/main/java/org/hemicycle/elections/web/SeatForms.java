package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.hemicycle.elections.seat.EndReason;
import org.hemicycle.elections.seat.SeatEntry;
import org.hemicycle.elections.seat.SubCommittee;
import org.hemicycle.elections.seat.TermKind;
import org.jspecify.annotations.Nullable;

/** What officers fill in about seats. */
final class SeatForms {

    private static final String HOLDER = "[A-Z]{3}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String BASIS = "[a-z][a-z-]{0,30}:[A-Za-z0-9._/-]{1,120}";
    private static final String BASIS_MESSAGE = "must be a code such as election:2015 or resolution:2020-10-01-1";

    private SeatForms() {}

    /** A person's name and organisation, as published; kept where they can be erased. */
    record PersonForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String organisation) {}

    record TermForm(
            @NotNull @Pattern(regexp = HOLDER, message = "must be an ISO 3166 alpha-3 code, or the id of a person")
            String holder,

            @NotNull TermKind kind,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,

            @NotNull @Pattern(regexp = BASIS, message = BASIS_MESSAGE)
            String basis,

            @NotBlank @Size(max = 300) String source,
            @Nullable @Valid PersonForm person) {

        SeatEntry entry() {
            var name = person == null ? null : person.name();
            var organisation = person == null ? null : person.organisation();
            return SeatEntry.term(holder, kind, firstDay, lastDay, basis, source, name, organisation);
        }
    }

    record ExtensionForm(
            @NotNull LocalDate on,
            @NotNull LocalDate lastDay,

            @NotNull
            @Pattern(
                    regexp = "(resolution|co-chair):[A-Za-z0-9._/-]{1,100}",
                    message = "must be a resolution or the co-chair's office")
            String by) {

        SeatEntry entry() {
            return SeatEntry.extension(on, lastDay, by);
        }
    }

    record VacancyForm(@NotNull LocalDate lastDay, @NotNull EndReason reason) {

        SeatEntry entry() {
            return SeatEntry.vacancy(lastDay, reason);
        }
    }

    record CoChairForm(
            @NotNull LocalDate incomingFrom,
            @NotNull LocalDate leadFrom,
            @NotNull LocalDate lastDay,

            @NotNull @Pattern(regexp = BASIS, message = BASIS_MESSAGE)
            String basis,

            @NotBlank @Size(max = 300) String source) {

        SeatEntry entry() {
            return SeatEntry.coChair(incomingFrom, leadFrom, lastDay, basis, source);
        }
    }

    record SubCommitteeForm(
            @NotNull SubCommittee body,
            @NotNull Boolean chairs,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,

            @NotNull @Pattern(regexp = BASIS, message = BASIS_MESSAGE)
            String basis) {

        SeatEntry entry() {
            return SeatEntry.subCommittee(body, chairs, firstDay, lastDay, basis);
        }
    }
}
