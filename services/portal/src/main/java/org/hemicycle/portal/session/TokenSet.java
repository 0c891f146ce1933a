package org.hemicycle.portal.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What identity gave a session: its own token, what renews it, and one narrowed token for each service asked. */
record TokenSet(Token access, @Nullable String refresh, Map<String, Token> narrowed) {

    /** A token and until when it is accepted. */
    record Token(String value, Instant until) {

        /** Half a minute early: it has to reach the service yet. */
        boolean isGoodAt(Instant now) {
            return now.plusSeconds(30).isBefore(until);
        }
    }

    @Nullable
    Token goodFor(String service, Instant now) {
        var token = narrowed.get(service);
        return token != null && token.isGoodAt(now) ? token : null;
    }

    TokenSet with(String service, Token token) {
        var all = new HashMap<>(narrowed);
        all.put(service, token);
        return new TokenSet(access, refresh, Map.copyOf(all));
    }
}
