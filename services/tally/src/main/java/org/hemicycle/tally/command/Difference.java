package org.hemicycle.tally.command;

/** Something published that the votes do not give. */
record Difference(String subject, String published, String recomputed) {

    String sentence() {
        return "%s: published %s, recomputed %s.".formatted(subject, published, recomputed);
    }
}
