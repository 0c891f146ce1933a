package org.hemicycle.elections.resolution;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;

/**
 * More time for a condition: what was asked for before stays on record.
 *
 * @param condition its number, from 1
 * @param dueBefore the day that it was due on until then
 * @param effectiveBefore the day of the effect until then; {@code effectiveOn}: from then on, often the same one
 * @param decidedBy the body that gave the time
 * @param reference under which its decision is filed
 */
@Table("resolution_extension")
public record ConditionExtension(
        int condition,
        LocalDate dueBefore,
        LocalDate dueOn,
        LocalDate effectiveBefore,
        LocalDate effectiveOn,
        ExtensionGround ground,
        String decidedBy,
        String reference,
        LocalDate extendedOn) {}
