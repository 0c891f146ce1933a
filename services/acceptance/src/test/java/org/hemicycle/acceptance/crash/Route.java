package org.hemicycle.acceptance.crash;

import java.util.List;

/** A way through an admission, the stage it ends at, and the letters that must have gone out, each once. */
enum Route {
    ADMITTED("ADMITTED", "ACK", "WELCOME"),
    /** Waits for a score, and goes on by itself when one is published. */
    REOPENED("ADMITTED", "ACK", "WELCOME"),
    /** Sends what was missing. */
    SUPPLIED("ADMITTED", "ACK", "WELCOME"),
    INCOMPLETE("INCOMPLETE", "ACK", "INCOMPLETE"),
    WAITING("INELIGIBLE", "ACK", "INELIGIBLE"),
    WITHDRAWN("WITHDRAWN_BY_APPLICANT", "ACK", "CLOSED"),
    OUT_OF_SCOPE("OUT_OF_SCOPE", "OUT_OF_SCOPE");

    /** Half of all are admitted. The last has no country for itself. */
    private static final List<Route> IN_TURN =
            List.of(ADMITTED, WAITING, REOPENED, INCOMPLETE, SUPPLIED, WITHDRAWN, ADMITTED, OUT_OF_SCOPE);

    private final String end;
    private final List<String> letters;

    Route(String end, String... letters) {
        this.end = end;
        this.letters = List.of(letters);
    }

    static Route of(int number) {
        return IN_TURN.get(number % IN_TURN.size());
    }

    /** No two admissions that are in scope are of one country. */
    static String country(int number) {
        return Countries.applicant(number / IN_TURN.size() * (IN_TURN.size() - 1) + number % IN_TURN.size());
    }

    String end() {
        return end;
    }

    List<String> letters() {
        return letters;
    }
}
