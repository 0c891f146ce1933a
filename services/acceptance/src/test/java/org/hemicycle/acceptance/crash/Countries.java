package org.hemicycle.acceptance.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** The members of the United Nations, as membership knows them: some take part already, the others apply. */
final class Countries {

    /** How many take part already, and have their standing changed. */
    static final int PARTICIPANTS = 18;

    private static final List<String> ALL = read();

    private Countries() {}

    static String participant(int number) {
        return ALL.get(number % PARTICIPANTS);
    }

    static String applicant(int number) {
        return ALL.get(PARTICIPANTS + number % (ALL.size() - PARTICIPANTS));
    }

    private static List<String> read() {
        try (var file = Countries.class.getResourceAsStream("/reference/countries.csv")) {
            if (file == null) {
                throw new IllegalStateException("membership is not on the class path");
            }
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.contains(",yes,"))
                    .map(line -> line.substring(0, 3))
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
