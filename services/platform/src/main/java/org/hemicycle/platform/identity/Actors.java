package org.hemicycle.platform.identity;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the actor off the token of the current request. Claims: {@code person}, {@code roles}, {@code government}. */
public final class Actors {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Actors() {}

    public static Actor current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? of(token.getToken())
                : Actor.NOBODY;
    }

    public static boolean signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken;
    }

    static Actor of(Jwt token) {
        var roles = token.getClaimAsStringList("roles");
        return new Actor(
                personOf(token.getClaimAsString("person")),
                roles == null ? Set.of() : Set.copyOf(roles),
                token.getClaimAsString("government"));
    }

    private static @Nullable UUID personOf(@Nullable String claim) {
        return claim != null && UUID_TEXT.matcher(claim).matches() ? UUID.fromString(claim) : null;
    }
}
