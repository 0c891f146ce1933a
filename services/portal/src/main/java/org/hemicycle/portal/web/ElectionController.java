package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.election.Explained;
import org.hemicycle.portal.election.Matrices;
import org.hemicycle.portal.election.ResultFile;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Elections for everybody: dates, candidates, the roll, the result and how it came about. */
@Controller
class ElectionController {

    private final Elections elections;
    private final Panels panels;

    ElectionController(Elections elections, Panels panels) {
        this.elections = elections;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/elections")
    String list(Visit visit, Model model) {
        model.addAttribute("elections", panels.now(() -> elections.all(visit.bearer())));
        return "elections";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/elections/{id}")
    String one(Visit visit, @PathVariable String id, Model model) {
        var candidates = panels.begin(() -> elections.candidates(visit.bearer(), id));
        var roll = panels.begin(() -> elections.roll(visit.bearer(), id));
        var counts = panels.begin(() -> elections.counts(visit.bearer(), id));
        model.addAttribute("election", elections.one(visit.bearer(), id));
        model.addAttribute("candidates", candidates.panel());
        model.addAttribute("roll", roll.panel());
        var counted = counts.panel();
        model.addAttribute("counts", counted);
        if (counted.content() != null && !counted.content().isEmpty()) {
            var latest = counted.content().getLast();
            model.addAttribute("latest", latest);
            var explained = Explained.of(latest.result());
            model.addAttribute("explained", explained);
            model.addAttribute("matrices", Matrices.of(latest.result(), explained.order()));
        }
        return "election";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/elections/{id}/result.csv")
    ResponseEntity<String> csv(Visit visit, @PathVariable String id) {
        var counts = elections.counts(visit.bearer(), id);
        if (counts.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"election-result.csv\"")
                .body(ResultFile.csv(Explained.of(counts.getLast().result())));
    }
}
