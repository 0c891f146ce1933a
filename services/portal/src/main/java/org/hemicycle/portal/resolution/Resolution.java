package org.hemicycle.portal.resolution;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A formal act of the committee. */
public record Resolution(
        String id,
        String number,
        String matter,
        String state,
        List<Text> texts,
        List<Condition> conditions,
        List<Vote> votes,
        @Nullable Effect effect,
        @Nullable String effectiveOn,
        @Nullable String expiresOn,
        @Nullable String supersedes,
        @Nullable String circulatedOn,
        @Nullable String tabledOn,
        @Nullable String meeting,
        @Nullable String decidedOn,
        @Nullable String announcedOn,
        @Nullable String outcome,
        @Nullable String settlement,
        @Nullable String settledOn,
        @Nullable String referredTo,
        @Nullable List<Written> written) {

    public record Text(String language, String title, String body, String since) {}

    public record Condition(
            String textCode,
            String dueOn,
            String verifier,
            @Nullable String result,
            @Nullable String verifiedOn) {}

    /** A written procedure; what came from which seat is for the committee and its secretariat. */
    public record Written(
            boolean silenceCarries,
            String openedAt,
            String endsAt,
            @Nullable String outcome,
            @Nullable String closedAt,
            int asked,
            int agreed,
            int objected,
            int abstained,
            int askedForMeeting,
            List<Given> replies) {

        public record Given(
                String seat,
                String holder,
                String reply,
                @Nullable String reason,
                @Nullable String repliedAt) {}

        public boolean isOpen() {
            return closedAt == null;
        }
    }

    public record Effect(
            String country, String toStatus, @Nullable String ground) {}

    /** A vote: with names, or with counts alone, or with neither where they would tell of single voters. */
    public record Vote(
            int number,
            boolean secret,
            String heldOn,
            @Nullable Counts counts,
            @Nullable List<Named> named,
            @Nullable String result,
            @Nullable List<String> heldBack,
            @Nullable String closedAt,
            @Nullable String calledOffAt,
            @Nullable List<Presence> presence) {

        /** One half of the committee at the vote. */
        public record Presence(String constituency, int inOffice, int present, long needed) {}

        public boolean isOpen() {
            return result == null && counts == null && closedAt == null && calledOffAt == null;
        }
    }

    public record Counts(int inFavour, int against, int abstained, int blank, int invalid) {}

    public record Named(String seat, String holder, String choice) {}

    public List<Written> inWriting() {
        return written == null ? List.of() : written;
    }

    /** In the reader's language, else as it was written. */
    public @Nullable Text text(Locale locale) {
        return texts.stream()
                .filter(text -> text.language().equals(locale.getLanguage()))
                .findFirst()
                .orElse(texts.isEmpty() ? null : texts.getFirst());
    }
}
