package org.hemicycle.portal.eligibility;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every score of a country.
 *
 * @param current the one in force
 * @param history all that were published, oldest first
 * @param drafts in the making; only for those who make them
 */
public record Country(
        String country,
        @Nullable Score current,
        List<Score> history,
        @Nullable List<Score> drafts) {

    public List<Score> inTheMaking() {
        return Objects.requireNonNullElse(drafts, List.of());
    }

    /** The last version of a year, or the one in force. */
    public @Nullable Score of(@Nullable Integer year) {
        return year == null
                ? current
                : history.stream()
                        .filter(score -> score.reviewYear() == year)
                        .reduce((older, newer) -> newer)
                        .orElse(null);
    }

    /** Of each year the version that counts. */
    public List<Score> years() {
        return history.stream()
                .filter(score -> Objects.equals(of(score.reviewYear()), score))
                .toList();
    }
}
