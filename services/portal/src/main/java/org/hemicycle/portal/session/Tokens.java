package org.hemicycle.portal.session;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.session.TokenDesk.Given;
import org.hemicycle.portal.session.TokenSet.Token;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands out, for one session, the token that a service accepts: kept, else narrowed, else renewed first. */
@Component
class Tokens {

    private final TokenTable table;
    private final TokenDesk desk;
    private final TransactionTemplate transactions;

    Tokens(TokenTable table, TokenDesk desk, TransactionTemplate transactions) {
        this.table = table;
        this.desk = desk;
        this.transactions = transactions;
    }

    Bearer of(UUID id) {
        return neighbour -> value(id, neighbour);
    }

    private String value(UUID id, Neighbour neighbour) {
        var kept = table.find(id).orElseThrow(Tokens::gone);
        var good = kept.tokens().goodFor(neighbour.key(), kept.now());
        if (good != null) {
            return good.value();
        }
        transactions.executeWithoutResult(status -> renew(id));
        var fresh = transactions.execute(status -> narrowed(id, neighbour.key()));
        return Objects.requireNonNull(fresh).value();
    }

    /** The row is locked meanwhile, and written before anything else is asked: the old refresh token is spent. */
    private void renew(UUID id) {
        var kept = table.lock(id).orElseThrow(Tokens::gone);
        if (!kept.tokens().access().isGoodAt(kept.now())) {
            table.update(id, renewed(kept.tokens(), kept.now()));
        }
    }

    /** Whoever waited for the lock finds what the first one fetched. */
    private Token narrowed(UUID id, String service) {
        var kept = table.lock(id).orElseThrow(Tokens::gone);
        var good = kept.tokens().goodFor(service, kept.now());
        if (good != null) {
            return good;
        }
        var fresh = token(desk.narrow(kept.tokens().access().value(), service), kept.now());
        table.update(id, kept.tokens().with(service, fresh));
        return fresh;
    }

    private TokenSet renewed(TokenSet tokens, Instant now) {
        if (tokens.refresh() == null) {
            throw gone();
        }
        var given = desk.renew(tokens.refresh());
        var refresh = given.refresh_token() == null ? tokens.refresh() : given.refresh_token();
        return new TokenSet(token(given, now), refresh, Map.of());
    }

    void forget(UUID id) {
        table.find(id).ifPresent(kept -> {
            table.delete(id);
            if (kept.tokens().refresh() != null) {
                desk.giveBack(kept.tokens().refresh());
            }
        });
    }

    @Scheduled(fixedDelay = 600_000)
    void cleanUp() {
        table.deleteOld();
    }

    private static Token token(Given given, Instant now) {
        return new Token(given.access_token(), now.plusSeconds(given.expires_in()));
    }

    private static SignedOut gone() {
        return new SignedOut(new IllegalStateException("No tokens"));
    }
}
