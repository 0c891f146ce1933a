package org.hemicycle.responsepolicy.response;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is told outside: to everybody what was announced, to a party also what concerns it. No inward state, no
 * version and no count of anything hidden.
 *
 * @param grounds why it is not eligible, once that was told
 */
public record OutwardCase(
        UUID id,
        String country,
        LocalDate filedOn,
        String ruleSet,
        OutwardStatus status,
        List<Ineligibility.Ground> grounds,
        List<Told> timeline) {

    public OutwardCase {
        grounds = List.copyOf(grounds);
        timeline = List.copyOf(timeline);
    }

    /** @param announcedOn null: told to the parties only */
    public record Told(
            CaseStep step,
            LocalDate happenedOn,
            @Nullable LocalDate announcedOn,
            @Nullable String reference) {}

    static OutwardCase toEverybody(ResponseCase found) {
        return of(found, found.steps().stream().filter(TakenStep::isAnnounced).toList());
    }

    /** As everybody would read it if what may be told, and was not, were announced on this day. */
    static OutwardCase ifAnnounced(ResponseCase found, LocalDate on) {
        var untold = found.untold();
        return of(
                found,
                IntStream.range(0, found.steps().size())
                        .filter(place -> untold.contains(place)
                                || found.steps().get(place).isAnnounced())
                        .mapToObj(place -> untold.contains(place)
                                ? found.steps().get(place).announced(on)
                                : found.steps().get(place))
                        .toList());
    }

    static OutwardCase toParties(ResponseCase found) {
        return of(found, Telling.toParties(found.steps()));
    }

    private static OutwardCase of(ResponseCase found, List<TakenStep> told) {
        var status = OutwardStatus.of(told);
        return new OutwardCase(
                found.id().value(),
                found.origin().country(),
                found.origin().filedOn(),
                found.origin().ruleSet(),
                status,
                status == OutwardStatus.NOT_ELIGIBLE
                        ? found.ineligibilities().stream()
                                .map(Ineligibility::ground)
                                .toList()
                        : List.of(),
                told.stream()
                        .map(one -> new Told(one.step(), one.happenedOn(), one.announcedOn(), one.reference()))
                        .toList());
    }
}
