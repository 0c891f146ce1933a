package org.hemicycle.elections.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.hemicycle.elections.resolution.ResolutionEvent;
import org.jspecify.annotations.Nullable;

/**
 * On the wire as described in contracts/events/elections/status-effect-due.v1.schema.json. Named by the request it
 * answers, else by the resolution: whoever else passes it on under that name has no second effect.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatusEffectDue(
        String requestId,
        String country,
        String to,
        @Nullable String ground,
        LocalDate effectiveOn,
        LocalDate decidedOn,
        String resolution) {

    static final String TYPE = "elections.status-effect-due.v1";

    static StatusEffectDue of(ResolutionEvent.EffectDue event) {
        var asked = event.about().requestId();
        var effect = event.effect();
        return new StatusEffectDue(
                asked == null ? event.about().id().toString() : asked,
                effect.country(),
                effect.toStatus(),
                effect.ground(),
                event.effectiveOn(),
                event.decidedOn(),
                event.about().number());
    }
}
