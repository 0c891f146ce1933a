package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.house.Away;
import org.hemicycle.portal.house.Problem;
import org.hemicycle.portal.house.Refusal;
import org.hemicycle.portal.voting.Ballots;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** Passes sealed ballots on. The browser sends no cookie with them; nothing about the sender is read, kept or logged. */
@Controller
class BallotBoxController {

    private final Ballots ballots;

    BallotBoxController(Ballots ballots) {
        this.ballots = ballots;
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/ballot-box/{election}/ballots")
    ResponseEntity<Object> cast(
            @PathVariable String election,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String replaced,
            @RequestBody Ballots.Sealed sealed) {
        try {
            return ResponseEntity.ok(ballots.cast(election, sealed, replaced).body());
        } catch (Refusal refusal) {
            return refused(refusal.status(), refusal.problem().detail());
        } catch (Away away) {
            return refused(503, null);
        }
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/elections/{id}/record.json")
    ResponseEntity<byte[]> record(@PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"election-record.json\"")
                .body(ballots.record(id));
    }

    private static ResponseEntity<Object> refused(int status, @Nullable String detail) {
        return ResponseEntity.status(status).body(new Problem(null, null, status, detail, null, null, null, null));
    }
}
