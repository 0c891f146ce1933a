package org.hemicycle.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.portal.session.TokenSet.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** Takes the tokens of a fresh sign-in and leaves in the session only the id they are kept under. */
@Component
class KeptClients implements OAuth2AuthorizedClientRepository {

    private static final String ID = "tokens";

    private final TokenTable table;

    KeptClients(TokenTable table) {
        this.table = table;
    }

    static Optional<UUID> idIn(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((UUID) session.getAttribute(ID));
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response) {
        var access = client.getAccessToken();
        var until = access.getExpiresAt() == null ? Instant.EPOCH : access.getExpiresAt();
        var refresh = client.getRefreshToken();
        var id = UUID.randomUUID();
        table.insert(
                id,
                new TokenSet(
                        new Token(access.getTokenValue(), until),
                        refresh == null ? null : refresh.getTokenValue(),
                        Map.of()));
        var session = request.getSession();
        idIn(session).ifPresent(table::delete);
        session.setAttribute(ID, id);
    }

    /** Spring's own ways to call with a token are not used. */
    @Override
    @SuppressWarnings("NullAway")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication who, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication who, HttpServletRequest request, HttpServletResponse response) {
        idIn(request.getSession(false)).ifPresent(table::delete);
    }
}
