package org.hemicycle.portal.house;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done by a service.
 *
 * @param key by which it knows a repetition
 * @param tag the version it was decided on; null where something new is made
 * @param form the body; null where the path says it all
 */
public record Act(
        String key, @Nullable String tag, @Nullable Object form) {

    public static Act on(@Nullable String tag, @Nullable Object form) {
        return new Act(UUID.randomUUID().toString(), tag, form);
    }
}
