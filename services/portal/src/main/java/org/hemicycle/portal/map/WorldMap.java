package org.hemicycle.portal.map;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.portal.members.Member;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Draws governments where they are. Outlines: Natural Earth (public domain), see {@code portal/map/outlines.txt}. */
@Component
public class WorldMap {

    /** @param land everybody else, in one stroke */
    public record Drawing(String land, List<Place> places) {}

    /** A government on the map. */
    public record Place(Member member, String path, int x, int y) {

        public boolean isDot() {
            return path.isEmpty();
        }
    }

    private final List<Outline> outlines;

    WorldMap() {
        try {
            var file = new ClassPathResource("portal/map/outlines.txt");
            outlines = file.getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Outline::parse)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The outlines of countries are not on the class path", failure);
        }
    }

    /** Governments that never took part stay land like any other. Dots last: nothing covers them. */
    public Drawing of(List<Member> members) {
        Map<String, Member> shown = members.stream()
                .filter(member -> member.standing().recorded() != null)
                .collect(Collectors.toMap(Member::iso3, Function.identity(), (first, same) -> first));
        var places = outlines.stream()
                .filter(outline -> shown.containsKey(outline.iso3()))
                .sorted(Comparator.comparing(Outline::isDot))
                .map(outline -> place(outline, shown))
                .toList();
        var land = outlines.stream()
                .filter(outline -> !shown.containsKey(outline.iso3()))
                .map(Outline::path)
                .collect(Collectors.joining());
        return new Drawing(land, places);
    }

    private static Place place(Outline outline, Map<String, Member> shown) {
        var member = java.util.Objects.requireNonNull(shown.get(outline.iso3()));
        return new Place(member, outline.path(), outline.x(), outline.y());
    }
}
