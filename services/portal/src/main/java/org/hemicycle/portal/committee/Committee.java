package org.hemicycle.portal.committee;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The committee on a day. */
public record Committee(
        String on,
        List<Half> halves,
        List<Sitting> members,
        List<Chair> coChairs,
        List<Body> subCommittees,
        boolean complete,
        @Nullable List<String> setBySecretariat) {

    /** One of its two sides. */
    public record Half(String constituency, int seats, int filled, int voting, List<String> open) {}

    /** Who holds a seat, and until when. */
    public record Sitting(
            String seat,
            String constituency,
            String holder,
            boolean votes,
            String kind,
            int term,
            String firstDay,
            String lastDay,
            String evidence,
            String source,
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String extendedBy) {}

    public record Chair(
            String constituency,
            String holder,
            String role,
            String incomingFrom,
            String leadFrom,
            String lastDay,
            @Nullable String name) {}

    /** A body inside the committee. */
    public record Body(String body, List<Member> members, boolean inParity) {

        public record Member(String seat, String holder, boolean chairs) {}
    }

    public List<Sitting> of(String constituency) {
        return members.stream()
                .filter(member -> member.constituency().equals(constituency))
                .toList();
    }
}
