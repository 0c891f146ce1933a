package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.P256;
import org.hemicycle.elections.opening.BallotKeys;
import org.hemicycle.elections.opening.BoxOpening;
import org.hemicycle.platform.identity.StepUp;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The trustees' side: the key that is made among them, and the shares that open a closed box. */
@RestController
@RequestMapping("/ballot-box/{election}")
class OpeningController {

    private final BallotKeys keys;
    private final BoxOpening opening;

    OpeningController(BallotKeys keys, BoxOpening opening) {
        this.keys = keys;
        this.opening = opening;
    }

    record TrusteeForm(@NotNull UUID person, @NotNull String publicKey) {}

    record KeyForm(@Min(2) int threshold, @NotEmpty List<@Valid TrusteeForm> trustees) {}

    record KeyView(String publicKey, int threshold, List<UUID> trustees) {}

    record ShareView(int number, String sealed) {}

    record ShareForm(@NotNull String session, @NotNull String sealed) {}

    record OpeningView(
            BoxOpening.State state,
            int threshold,
            int shares,
            Set<Integer> received,
            @Nullable String session,
            @Nullable String key) {

        static OpeningView of(BoxOpening.View view) {
            return new OpeningView(
                    view.state(),
                    view.threshold(),
                    view.shares(),
                    view.received(),
                    view.session().orElse(null),
                    view.key().map(Base64.getEncoder()::encodeToString).orElse(null));
        }
    }

    @MayCall("secretariat")
    @PostMapping("/key")
    @ResponseStatus(HttpStatus.CREATED)
    KeyView makeKey(@PathVariable UUID election, @Valid @RequestBody KeyForm form) {
        var trustees = form.trustees().stream()
                .map(trustee -> new BallotKeys.Trustee(trustee.person(), point(trustee.publicKey())))
                .toList();
        var key = keys.make(new ElectionId(election), form.threshold(), trustees);
        return new KeyView(Base64.getEncoder().encodeToString(key.publicKey()), key.threshold(), key.trustees());
    }

    @MayCall("trustee")
    @GetMapping("/key/share")
    ShareView myShare(@PathVariable UUID election) {
        var share = keys.shareOf(new ElectionId(election), Caller.person())
                .orElseThrow(() -> Refused.notFound("A share of yours"));
        return new ShareView(share.number(), Base64.getEncoder().encodeToString(share.sealed()));
    }

    @MayCall({"trustee", "secretariat", "auditor"})
    @GetMapping("/opening")
    OpeningView opening(@PathVariable UUID election) {
        return OpeningView.of(opening.view(new ElectionId(election)));
    }

    @MayCall("trustee")
    @StepUp("open-ballot-box")
    @PostMapping("/opening/shares")
    OpeningView submit(@PathVariable UUID election, @Valid @RequestBody ShareForm form) {
        var view = opening.submit(
                new ElectionId(election), Caller.person(), form.session(), bytes("sealed", form.sealed()));
        return OpeningView.of(view);
    }

    private static byte[] point(String base64) {
        var point = bytes("trustees.publicKey", base64);
        if (!P256.isPoint(point)) {
            throw Refused.field("trustees.publicKey", "is no point of P-256");
        }
        return point;
    }

    private static byte[] bytes(String field, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw Refused.field(field, "is not Base64");
        }
    }
}
