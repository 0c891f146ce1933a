package org.hemicycle.acceptance.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generated members of the partnership: real countries, an invented day of joining.
 *
 * @param countries ISO 3166-1 alpha-3 codes
 */
record Members(List<String> countries) {

    private static final String HEAD = "country,iso3,event,date,date_precision,vote,detail,source,confidence\n";
    private static final Map<String, String> NAMES = names();

    /** So many, these among them. */
    static Members first(int many, String... among) {
        return new Members(
                Stream.concat(Stream.of(among), NAMES.keySet().stream().sorted())
                        .distinct()
                        .limit(many)
                        .toList());
    }

    void join(Town town, String officer) {
        var lines = countries.stream()
                .map(iso3 -> "%s,%s,JOINED,2014-10-01,day,,,invented,CONFIRMED\n".formatted(NAMES.get(iso3), iso3))
                .collect(Collectors.joining());
        town.membership.upload(officer, "/imports/membership-events", HEAD + lines);
    }

    /** As membership calls them in English, where a name needs no quotation marks. */
    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        lines("country-names.csv")
                .filter(line -> line.contains(",en,") && line.endsWith(",,") && !line.contains("\""))
                .forEach(line -> names.putIfAbsent(line.substring(0, 3), line.split(",", -1)[2]));
        names.keySet()
                .retainAll(lines("countries.csv")
                        .filter(line -> line.contains(",yes,"))
                        .map(line -> line.substring(0, 3))
                        .toList());
        return names;
    }

    private static Stream<String> lines(String name) {
        try (var file = Members.class.getResourceAsStream("/reference/" + name)) {
            if (file == null) {
                throw new IllegalStateException("membership is not on the class path");
            }
            return new String(file.readAllBytes(), UTF_8).lines();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
