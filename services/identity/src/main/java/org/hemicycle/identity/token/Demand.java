package org.hemicycle.identity.token;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.hemicycle.identity.session.Proof;
import org.hemicycle.identity.session.SignedIn;
import org.jspecify.annotations.Nullable;

/** How fresh and how strong an application wants the proof of who signed in. */
record Demand(boolean signInAgain, @Nullable Duration maxAge, boolean passkey, boolean mayNotAsk, String query) {

    /** Nobody signs in faster: less would ask again for ever. */
    private static final Duration SHORTEST = Duration.ofSeconds(30);

    static Demand of(HttpServletRequest request) {
        var prompt = request.getParameter("prompt");
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        return new Demand(
                "login".equals(prompt),
                maxAge(request.getParameter("max_age")),
                Arrays.asList(Optional.ofNullable(request.getParameter("acr_values"))
                                .orElse("")
                                .split(" "))
                        .contains(Proof.PASSKEY.acr()),
                "none".equals(prompt),
                query.replace("&prompt=login", "").replace("prompt=login&", ""));
    }

    /** The page where the missing proof is given; none when nothing is missing. */
    Optional<String> pageFor(SignedIn signedIn, Instant now) {
        var tooOld = maxAge != null && signedIn.provedAt().isBefore(now.minus(maxAge));
        if (passkey) {
            return signedIn.proof() == Proof.PASSKEY && !tooOld ? Optional.empty() : Optional.of("/step-up");
        }
        return signInAgain || tooOld ? Optional.of("/sign-in") : Optional.empty();
    }

    private static @Nullable Duration maxAge(@Nullable String seconds) {
        if (seconds == null || !seconds.matches("\\d{1,9}")) {
            return null;
        }
        var asked = Duration.ofSeconds(Long.parseLong(seconds));
        return asked.compareTo(SHORTEST) < 0 ? SHORTEST : asked;
    }
}
