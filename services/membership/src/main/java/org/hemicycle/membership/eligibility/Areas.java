package org.hemicycle.membership.eligibility;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hemicycle.membership.eligibility.rules.Area;
import org.springframework.data.relational.core.mapping.Embedded;

/** The four areas of a sheet. All are there; one that was not assessed says so. */
public record Areas(
        @Embedded.Empty(prefix = "fiscal_") AreaScore fiscal,
        @Embedded.Empty(prefix = "information_") AreaScore information,
        @Embedded.Empty(prefix = "assets_") AreaScore assets,
        @Embedded.Empty(prefix = "citizens_") AreaScore citizens) {

    static Areas of(Map<Area, AreaScore> scores) {
        return new Areas(
                Objects.requireNonNull(scores.get(Area.FISCAL_TRANSPARENCY)),
                Objects.requireNonNull(scores.get(Area.ACCESS_TO_INFORMATION)),
                Objects.requireNonNull(scores.get(Area.ASSET_DISCLOSURE)),
                Objects.requireNonNull(scores.get(Area.CITIZEN_ENGAGEMENT)));
    }

    public AreaScore in(Area area) {
        return switch (area) {
            case FISCAL_TRANSPARENCY -> fiscal;
            case ACCESS_TO_INFORMATION -> information;
            case ASSET_DISCLOSURE -> assets;
            case CITIZEN_ENGAGEMENT -> citizens;
        };
    }

    public Map<Area, AreaScore> byArea() {
        var scores = new EnumMap<Area, AreaScore>(Area.class);
        Stream.of(Area.values()).forEach(area -> scores.put(area, in(area)));
        return scores;
    }

    private Stream<AreaScore> all() {
        return Stream.of(fiscal, information, assets, citizens);
    }

    /** From evidence, and not from points that somebody else published. */
    boolean isScored() {
        return all().anyMatch(score -> score.basis() == Basis.SCORED);
    }

    /** 4 points for every area that counts. */
    int max() {
        return Area.MOST_POINTS
                * (int) all().filter(score -> score.basis().counts()).count();
    }

    int knownPoints() {
        return all().mapToInt(score -> score.points() == null ? 0 : score.points())
                .sum();
    }

    /** The most that areas whose points were not published can hold. */
    int unpublishedPoints() {
        return Area.MOST_POINTS
                * (int) all().filter(score -> score.basis() == Basis.NOT_PUBLISHED)
                        .count();
    }

    public ComponentStatus status() {
        if (unpublishedPoints() > 0) {
            return unpublishedPoints() == max() ? ComponentStatus.TOTAL_ONLY : ComponentStatus.PARTLY_PUBLISHED;
        }
        return all().anyMatch(score -> score.basis() == Basis.DEDUCED)
                ? ComponentStatus.DEDUCED
                : ComponentStatus.KNOWN;
    }
}
