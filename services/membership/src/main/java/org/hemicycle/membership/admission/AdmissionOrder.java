package org.hemicycle.membership.admission;

import java.util.Arrays;
import java.util.Optional;

/** By what a list of files can be sorted; a minus before the name turns it round. */
public enum AdmissionOrder {
    RECEIVED_ON("receivedOn", "received_on, id"),
    RECEIVED_ON_DOWN("-receivedOn", "received_on desc, id"),
    DUE_AT("dueAt", "clock_due_at nulls last, id"),
    DUE_AT_DOWN("-dueAt", "clock_due_at desc nulls last, id"),
    COUNTRY("country", "country, received_on, id"),
    COUNTRY_DOWN("-country", "country desc, received_on, id");

    private final String word;
    private final String columns;

    AdmissionOrder(String word, String columns) {
        this.word = word;
        this.columns = columns;
    }

    public static Optional<AdmissionOrder> named(String word) {
        return Arrays.stream(values()).filter(order -> order.word.equals(word)).findFirst();
    }

    String columns() {
        return columns;
    }
}
