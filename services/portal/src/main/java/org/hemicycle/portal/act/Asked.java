package org.hemicycle.portal.act;

import java.util.List;
import java.util.Map;
import org.hemicycle.portal.frame.Form;

/**
 * An act as it stands on a page: with what was typed already, and where it is sent.
 *
 * @param tag the version of the case that the reader decides on
 */
public record Asked(Ask ask, Form form, String address, String tag) {

    /** Unique on the page, also where the same act is offered for several things. */
    public String id(String field) {
        return (address + "-" + field).substring(1).replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The acts of a page; the one that was refused keeps what was typed. */
    public static List<Asked> on(String address, String tag, List<Ask> asks, Refilled refilled) {
        return asks.stream()
                .map(ask -> new Asked(ask, refilled.of(address, ask.name()), address + "/" + ask.name(), tag))
                .toList();
    }

    /**
     * What stands in the forms of a page when it is shown.
     *
     * @param name of the act that was just refused, with as much of its address as tells it from others; empty when none was
     * @param given by the name of the act: what is known already
     */
    public record Refilled(String name, Form form, Map<String, Form> given) {

        public static Refilled nothing() {
            return new Refilled("", Form.empty(), Map.of());
        }

        public static Refilled after(String name, Form form) {
            return new Refilled(name, form, Map.of());
        }

        public Refilled with(Map<String, Form> known) {
            return new Refilled(name, form, known);
        }

        Form of(String address, String ask) {
            return (address + "/" + ask).endsWith("/" + name) ? form : given.getOrDefault(ask, Form.empty());
        }
    }
}
