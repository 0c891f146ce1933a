package org.hemicycle.portal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hemicycle.portal.admission.Admissions;
import org.hemicycle.portal.election.Election;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.frame.Words;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.house.Panels.Coming;
import org.hemicycle.portal.resolution.Resolution;
import org.hemicycle.portal.resolution.Resolutions;
import org.hemicycle.portal.response.Cases;
import org.hemicycle.portal.response.ResponseCase;
import org.hemicycle.portal.session.Visit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What cases are called, by their ids: country, title or number. Without its service a case has no name. */
@Component
class CaseNames {

    private final Admissions admissions;
    private final Elections elections;
    private final Resolutions resolutions;
    private final Cases cases;
    private final Panels panels;
    private final MessageSource messages;

    CaseNames(
            Admissions admissions,
            Elections elections,
            Resolutions resolutions,
            Cases cases,
            Panels panels,
            MessageSource messages) {
        this.admissions = admissions;
        this.elections = elections;
        this.resolutions = resolutions;
        this.cases = cases;
        this.panels = panels;
        this.messages = messages;
    }

    /** Asks all services at once; the answer waits for them. */
    Supplier<Map<String, String>> begin(Visit visit) {
        var words = new Words(messages, visit.locale());
        boolean officer = visit.is("secretariat");
        var coming = List.of(
                panels.begin(() -> officer ? countries(visit, words) : Map.<String, String>of()),
                panels.begin(() -> officer ? concerns(visit, words) : Map.<String, String>of()),
                panels.begin(() -> elections.all(visit.bearer()).stream()
                        .collect(Collectors.toMap(Election::id, Election::title))),
                panels.begin(() -> resolutions.find(visit.bearer(), null).stream()
                        .collect(Collectors.toMap(Resolution::id, Resolution::number))));
        return () -> all(coming);
    }

    private Map<String, String> countries(Visit visit, Words words) {
        return admissions.countries(visit.bearer()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> words.code("country", file.getValue())));
    }

    private Map<String, String> concerns(Visit visit, Words words) {
        return cases.find(visit.bearer(), "", "", 0).items().stream()
                .collect(Collectors.toMap(ResponseCase::id, each -> words.code("country", each.country())));
    }

    private static Map<String, String> all(List<Coming<Map<String, String>>> coming) {
        var names = new HashMap<String, String>();
        coming.stream()
                .map(each -> each.panel().content())
                .filter(Objects::nonNull)
                .forEach(names::putAll);
        return names;
    }
}
