package org.hemicycle.identity.web;

import org.hemicycle.identity.standing.StandingEntry;
import org.hemicycle.identity.standing.StandingRegister;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what has arrived about the standing of a government. */
@RestController
class StandingController {

    private final StandingRegister standings;

    StandingController(StandingRegister standings) {
        this.standings = standings;
    }

    @MayCall({"secretariat", "operator"})
    @GetMapping("/governments/{country:[A-Z]{3}}/standing")
    Page<StandingEntry> history(
            @PathVariable String country,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return standings.history(country, new Page.Request(offset, limit));
    }
}
