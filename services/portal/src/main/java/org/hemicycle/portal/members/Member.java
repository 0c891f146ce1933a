package org.hemicycle.portal.members;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A government on a day: its names and how it stood. */
public record Member(
        String iso3, String nameEn, String nameFr, @Nullable String region, Standing standing) {

    /** A day, or the earliest and latest it can have been. */
    public record Since(String earliest, String latest) {

        public boolean exact() {
            return earliest.equals(latest);
        }
    }

    public record Flag(String flag, boolean certain) {}

    /** @param possible what it can have been, where sources leave it open */
    public record Standing(
            String on,
            @Nullable String recorded,
            boolean certain,
            @Nullable List<String> possible,
            @Nullable String ground,
            @Nullable Since since,
            @Nullable List<Flag> flags,
            @Nullable Boolean votes,
            @Nullable Since memberSince) {

        public List<Flag> raised() {
            return Objects.requireNonNullElse(flags, List.of());
        }
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? nameFr : nameEn;
    }

    /** Whether it took part on that day, in whatever status. */
    public boolean takesPart() {
        return standing.recorded() != null && !List.of("WITHDRAWN", "REMOVED").contains(standing.recorded());
    }
}
