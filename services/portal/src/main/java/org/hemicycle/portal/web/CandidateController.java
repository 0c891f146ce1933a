package org.hemicycle.portal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.election.Election;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Candidates one by one, and the days of all elections with a feed for calendars. */
@Controller
class CandidateController {

    /** A day or moment on the calendar. */
    public record Entry(Election election, String what, String at) {}

    private final Elections elections;
    private final Panels panels;

    CandidateController(Elections elections, Panels panels) {
        this.elections = elections;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/elections/{id}/candidates/{country}")
    String candidate(Visit visit, @PathVariable String id, @PathVariable String country, Model model) {
        var candidate = elections.candidates(visit.bearer(), id).stream()
                .filter(each -> each.country().equals(country))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("election", elections.one(visit.bearer(), id));
        model.addAttribute("candidate", candidate);
        return "candidate";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/elections/calendar")
    String calendar(Visit visit, Model model) {
        model.addAttribute("entries", panels.now(() -> entries(elections.all(visit.bearer()))));
        return "calendar";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/elections/calendar.ics")
    ResponseEntity<byte[]> feed() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/calendar;charset=UTF-8"))
                .body(elections.calendar());
    }

    private static List<Entry> entries(List<Election> all) {
        var entries = new ArrayList<Entry>();
        for (var election : all) {
            var t = election.timetable();
            if (t != null && !election.state().equals("CANCELLED")) {
                entries.add(new Entry(election, "nominations", t.nominationsUntil()));
                entries.add(new Entry(election, "roll", t.rollOn()));
                entries.add(new Entry(election, "opens", t.opensAt()));
                entries.add(new Entry(election, "closes", t.closesAt()));
                entries.add(new Entry(election, "term", election.termStart()));
            }
        }
        entries.sort(Comparator.comparing(entry -> instant(entry.at())));
        return entries;
    }

    private static Instant instant(String at) {
        return at.length() == 10 ? Instant.parse(at + "T00:00:00Z") : Instant.parse(at);
    }
}
