package org.hemicycle.membership.standing;

import java.util.Set;
import org.hemicycle.membership.standing.reference.Region;
import org.jspecify.annotations.Nullable;

/**
 * Which participants to list. A status or flag counts if it is possible on the day asked for.
 *
 * @param statuses empty for whoever has or had any
 */
public record ParticipantFilter(
        Set<Status> statuses,
        @Nullable Region region,
        @Nullable Flag flag,
        @Nullable String search) {

    public static final ParticipantFilter ALL = new ParticipantFilter(Set.of(), null, null, null);

    boolean accepts(ParticipantView participant) {
        var standing = participant.standing();
        return hasStatus(standing)
                && (region == null || region == participant.region())
                && (flag == null || standing.has(flag));
    }

    private boolean hasStatus(Standing standing) {
        return statuses.isEmpty()
                ? standing.recorded() != null
                : statuses.stream().map(Status::name).anyMatch(standing.possible()::contains);
    }
}
