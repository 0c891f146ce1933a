package org.hemicycle.acceptance.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

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

    /** As membership calls it in English. */
    static String name(String iso3) {
        return lines("country-names.csv")
                .filter(line -> line.startsWith(iso3 + ",en,") && line.endsWith(",,") && !line.contains("\""))
                .map(line -> line.split(",", -1)[2])
                .findFirst()
                .orElseThrow();
    }

    private static List<String> read() {
        return lines("countries.csv")
                .filter(line -> line.contains(",yes,"))
                .map(line -> line.substring(0, 3))
                .toList();
    }

    private static Stream<String> lines(String name) {
        try (var file = Countries.class.getResourceAsStream("/reference/" + name)) {
            if (file == null) {
                throw new IllegalStateException("membership is not on the class path");
            }
            return new String(file.readAllBytes(), UTF_8).lines();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
