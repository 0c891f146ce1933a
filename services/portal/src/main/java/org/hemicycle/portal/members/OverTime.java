package org.hemicycle.portal.members;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hemicycle.portal.house.Away;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Panel;
import org.hemicycle.portal.house.Panels;
import org.springframework.stereotype.Component;

/** How many governments stood how at the end of each year since the beginning, and today. */
@Component
public class OverTime {

    /** A day and the numbers of that day, by status in the order in which a chart stacks them. */
    public record Moment(LocalDate on, boolean today, Map<String, Long> counts) {

        public long of(String status) {
            return counts.getOrDefault(status, 0L);
        }

        /** The year at its end; the day itself while the year lasts. */
        public String name() {
            return String.valueOf(on.getYear());
        }
    }

    /** From the floor of the chart up. */
    public static final List<String> STATUSES = List.of("ACTIVE", "DEVELOPING", "INACTIVE", "SUSPENDED");

    private static final int FIRST_YEAR = 2011;

    private final Register register;
    private final Panels panels;
    private final Map<String, Moment> past = new ConcurrentHashMap<>();

    OverTime(Register register, Panels panels) {
        this.register = register;
        this.panels = panels;
    }

    /** A year that is over is counted once a day: a correction shows on the next one. */
    public List<Moment> years() {
        var today = register.today().atZone(ZoneOffset.UTC).toLocalDate();
        var coming = new ArrayList<Panels.Coming<Moment>>();
        for (int year = FIRST_YEAR; year <= today.getYear(); year++) {
            var end = LocalDate.of(year, 12, 31);
            var on = end.isBefore(today) ? end : today;
            coming.add(panels.begin(
                    () -> past.computeIfAbsent(on + " seen " + today, key -> count(on, on.equals(today)))));
        }
        past.keySet().removeIf(key -> !key.endsWith(today.toString()));
        return coming.stream().map(each -> told(each.panel())).toList();
    }

    /** A year that is missing would be read as one in which nobody took part. */
    private static Moment told(Panel<Moment> year) {
        if (year.content() == null) {
            throw new Away(Neighbour.MEMBERSHIP, new IllegalStateException("A year is missing"));
        }
        return year.content();
    }

    private Moment count(LocalDate on, boolean today) {
        var found = Register.byStatus(register.find(Bearer.NOBODY, new Register.Search(on.toString(), null, null)));
        var counts = new LinkedHashMap<String, Long>();
        STATUSES.forEach(status -> counts.put(status, found.getOrDefault(status, 0L)));
        return new Moment(on, today, counts);
    }
}
