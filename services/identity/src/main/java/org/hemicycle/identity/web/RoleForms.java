package org.hemicycle.identity.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.hemicycle.identity.person.Constituency;
import org.hemicycle.identity.person.Seat;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;

/** What an officer enters about seats and ends. */
final class RoleForms {

    private RoleForms() {}

    record EndForm(@NotNull LocalDate lastDay) {}

    /** @param nationalities all of them: what is not named was a mistake */
    record NationalitiesForm(
            @NotNull @Size(max = 10)
            Set<@Pattern(regexp = "[A-Z]{3}", message = "must be ISO 3166 alpha-3 codes") String> nationalities) {}

    record SeatForm(
            @NotNull @Pattern(regexp = "[a-z][a-z-]{1,60}", message = "must be the code of a committee")
            String committee,

            @NotNull Constituency constituency,
            @NotNull LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        Seat toSeat() {
            if (lastDay != null && lastDay.isBefore(firstDay)) {
                throw Refused.field("lastDay", "lies before the first day");
            }
            return new Seat(committee, constituency, firstDay, lastDay);
        }
    }
}
