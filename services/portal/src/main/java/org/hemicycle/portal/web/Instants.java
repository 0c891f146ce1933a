package org.hemicycle.portal.web;

import org.hemicycle.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** Day and time as a browser's field gives them, which the label says is UTC. */
final class Instants {

    private Instants() {}

    static @Nullable String typed(Form form, String field) {
        var typed = form.given(field);
        if (typed == null) {
            return null;
        }
        return typed.length() == "2016-11-30T12:00".length() ? typed + ":00Z" : typed + "Z";
    }
}
