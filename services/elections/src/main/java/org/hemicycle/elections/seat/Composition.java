package org.hemicycle.elections.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The committee on a day.
 *
 * @param complete every seat has a known holder; a seat without one is vacant, or its holder is not on record
 * @param setBySecretariat the values behind it that no source states
 */
public record Composition(
        LocalDate on,
        List<Half> halves,
        List<SittingMember> members,
        List<Chair> coChairs,
        List<Body> subCommittees,
        boolean complete,
        List<String> setBySecretariat) {

    /** One half: its seats, those with a holder, those whose holder votes. */
    public record Half(Constituency constituency, int seats, int filled, int voting, List<String> open) {}

    /** A co-chair of that day, incoming or leading. */
    public record Chair(
            @Nullable String seat,
            Constituency constituency,
            String holder,
            @Nullable String name,
            String role,
            LocalDate incomingFrom,
            LocalDate leadFrom,
            LocalDate lastDay,
            Evidence evidence,
            String source) {}

    /** A body inside the committee, with who sits in it. */
    public record Body(SubCommittee body, List<BodyMember> members, boolean inParity) {}

    public record BodyMember(String seat, String holder, boolean chairs, LocalDate firstDay, LocalDate lastDay) {}

    public List<SittingMember> voting() {
        return members.stream().filter(SittingMember::votes).toList();
    }

    public Optional<SittingMember> holder(String code) {
        return members.stream().filter(member -> member.holder().equals(code)).findFirst();
    }

    /** The government that leads: who may break a tie. */
    public Optional<Chair> leadGovernment() {
        return coChairs.stream()
                .filter(chair -> chair.constituency() == Constituency.GOVERNMENT
                        && chair.role().equals("LEAD"))
                .findFirst();
    }
}
