package org.hemicycle.portal.contract;

import java.util.List;

/**
 * One event on the broker.
 *
 * @param type as in the header {@code ce_type}
 * @param channels where it is told
 * @param schema its data as JSON Schema, written out
 * @param example one event's data, written out; empty where there is none
 */
public record EventContract(
        String type, String title, List<String> channels, List<Field> fields, String schema, String example) {}
