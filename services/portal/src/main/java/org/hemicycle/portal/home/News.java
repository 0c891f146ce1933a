package org.hemicycle.portal.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemicycle.portal.election.Election;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.members.Register;
import org.hemicycle.portal.resolution.Resolution;
import org.hemicycle.portal.resolution.Resolutions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the services for the latest of each. */
@Component
public class News {

    record Pages(@Nullable List<CasePage> items) {}

    record CasePage(AnnouncedCase announced) {}

    /** What is told outside of a case under the Response Policy. */
    public record AnnouncedCase(String id, String country, String filedOn, String status) {}

    private static final int SHOWN = 4;
    private static final List<String> OVER = List.of("PUBLISHED", "CANCELLED", "ANNULLED");

    private final House house;
    private final Elections elections;
    private final Resolutions resolutions;
    private final Register register;

    News(House house, Elections elections, Resolutions resolutions, Register register) {
        this.house = house;
        this.elections = elections;
        this.resolutions = resolutions;
        this.register = register;
    }

    /** Those that are on, soonest first; if none is, the last one. */
    public List<Election> elections() {
        var all = elections.all(Bearer.NOBODY).stream()
                .sorted(Comparator.comparing(Election::termStart).reversed())
                .toList();
        var on = all.stream()
                .filter(election -> !OVER.contains(election.state()))
                .limit(SHOWN)
                .toList();
        return on.isEmpty() ? all.stream().limit(1).toList() : on;
    }

    /** The latest that were decided. */
    public List<Resolution> decisions() {
        return resolutions.find(Bearer.NOBODY, null).stream()
                .filter(resolution -> resolution.decidedOn() != null)
                .sorted(Comparator.comparing((Resolution resolution) -> Objects.toString(resolution.decidedOn()))
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    public List<AnnouncedCase> cases() {
        var pages = house.get(Bearer.NOBODY, Neighbour.RESPONSE_POLICY, Pages.class, "/case-pages?limit=" + SHOWN);
        return pages.items() == null
                ? List.of()
                : pages.items().stream().map(CasePage::announced).toList();
    }

    /** How many governments stand how today. */
    public Map<String, Long> figures() {
        return Register.byStatus(register.find(Bearer.NOBODY, new Register.Search(null, null, null)));
    }
}
