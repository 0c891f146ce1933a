package org.hemicycle.elections.round;

import java.util.List;
import java.util.UUID;

/**
 * What a secret ballot is about.
 *
 * @param candidates their names, separated by line feeds
 */
record RoundMatter(RoundPurpose purpose, UUID owner, int number, String title, String candidates, int remindDays) {

    static RoundMatter of(RoundCall call) {
        return new RoundMatter(
                call.purpose(),
                call.owner(),
                call.number(),
                call.title(),
                String.join("\n", call.candidates()),
                call.remindDays());
    }

    List<String> names() {
        return List.of(candidates.split("\n"));
    }
}
