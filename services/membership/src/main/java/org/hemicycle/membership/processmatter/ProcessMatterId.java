package org.hemicycle.membership.processmatter;

import java.util.UUID;

/** Identifies a matter of process, as who passed it on knows it. It is no case's id: what it came from is not told. */
public record ProcessMatterId(UUID value) {

    public static ProcessMatterId of(String text) {
        return new ProcessMatterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
