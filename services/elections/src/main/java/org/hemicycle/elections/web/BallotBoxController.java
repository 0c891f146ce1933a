package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.BallotScheme;
import org.hemicycle.elections.ballot.Tracker;
import org.hemicycle.elections.box.BallotBox;
import org.hemicycle.elections.box.CastDesk;
import org.hemicycle.elections.opening.BallotKeys;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where ballots are cast, without sign-in: a credential is all that is asked for, and nobody is known by it. */
@RestController
@RequestMapping("/ballot-box/{election}")
class BallotBoxController {

    private static final java.util.regex.Pattern TAG = java.util.regex.Pattern.compile("\"([0-9a-f]{64})\"");

    private final CastDesk desk;
    private final BallotBox boxes;
    private final BallotKeys keys;
    private final BallotScheme scheme;

    BallotBoxController(CastDesk desk, BallotBox boxes, BallotKeys keys, BallotScheme scheme) {
        this.desk = desk;
        this.boxes = boxes;
        this.keys = keys;
        this.scheme = scheme;
    }

    /** All that a voter gets: it proves that a ballot was cast, and tells nothing of what stands in it. */
    record Receipt(UUID election, String tracker) {}

    /** What a client needs to seal a ballot. */
    record BoxView(
            UUID election,
            String configurationHash,
            Instant opensAt,
            Instant closesAt,
            boolean closed,
            int sealedLength,
            String scheme,
            @Nullable String publicKey,
            int threshold,
            List<UUID> trustees) {}

    @MayCall(MayCall.ANYONE)
    @GetMapping
    BoxView box(@PathVariable UUID election) {
        var box = boxes.find(new ElectionId(election))
                .orElseThrow(() -> Refused.notFound("The ballot box of this election"));
        var key = keys.find(new ElectionId(election));
        return new BoxView(
                election,
                box.configurationHash(),
                box.opensAt(),
                box.closesAt(),
                box.closed(),
                box.sealedLength(),
                scheme.name(),
                key.map(found -> Base64.getEncoder().encodeToString(found.publicKey()))
                        .orElse(null),
                key.map(BallotKeys.View::threshold).orElse(0),
                key.map(BallotKeys.View::trustees).orElse(List.of()));
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/ballots")
    ResponseEntity<Receipt> cast(
            @PathVariable UUID election,
            @RequestHeader(value = "If-Match", required = false) @Nullable String replaces,
            @Valid @RequestBody BallotForm form) {
        var cast = form.cast(election, tracker(replaces));
        var status = desk.cast(cast) ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status)
                .eTag("\"" + cast.tracker() + "\"")
                .body(new Receipt(election, cast.tracker().hex()));
    }

    private static Optional<Tracker> tracker(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new Refused(400, "If-Match takes the tracker of the ballot to be replaced, in quotation marks");
        }
        return Optional.of(new Tracker(tag.group(1)));
    }
}
