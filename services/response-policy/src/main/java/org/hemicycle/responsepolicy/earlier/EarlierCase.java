package org.hemicycle.responsepolicy.earlier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that ended, or began, before this system: what is published of it and where.
 *
 * @param id as in {@code hungary-2015}
 * @param country ISO 3166-1 alpha-3
 * @param filedOn a day or, where no more is published, a month
 */
public record EarlierCase(
        String id, String country, @Nullable String filedOn, List<String> filers, List<Told> timeline) {

    public EarlierCase {
        filers = List.copyOf(filers);
        timeline = List.copyOf(timeline);
    }

    public enum Kind {
        LETTER,
        STEP,
        REPORT,
        DECISION,
        END
    }

    /**
     * What happened.
     *
     * @param on a day or a month
     * @param en in English, in our words
     * @param fr in French
     */
    public record Told(String on, Kind kind, String en, String fr, String evidence, String source) {}
}
