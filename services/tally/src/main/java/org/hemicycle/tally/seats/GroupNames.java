package org.hemicycle.tally.seats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One group however it is spelt: {@code Asia-Pacific}, {@code ASIA_PACIFIC}. The first spelling is shown. */
final class GroupNames {

    private final Map<String, String> spelling = new HashMap<>();

    String of(String name) {
        var key = name.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return spelling.computeIfAbsent(key, first -> name.strip());
    }
}
