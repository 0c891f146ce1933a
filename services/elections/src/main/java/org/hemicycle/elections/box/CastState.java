package org.hemicycle.elections.box;

import static org.hemicycle.elections.ballot.BallotRule.CAST_ALREADY;
import static org.hemicycle.elections.ballot.BallotRule.CLOSED;
import static org.hemicycle.elections.ballot.BallotRule.NOT_YET_OPEN;
import static org.hemicycle.elections.ballot.BallotRule.OTHER_CONFIGURATION;

import org.hemicycle.platform.web.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the box knew of a cast that stored nothing.
 *
 * @param counts this very ballot is in the box, for this credential as far as that is still known
 * @param seen this very ballot was cast before, by whomever
 * @param voted the credential has another ballot in the box
 */
record CastState(
        String configurationHash,
        int sealedLength,
        boolean early,
        boolean late,
        boolean live,
        boolean counts,
        boolean seen,
        boolean voted) {

    private static final String LOOK = """
            select b.configuration_hash, b.sealed_length,
                   procedure_now() < b.opens_at as early,
                   b.closed or procedure_now() >= b.closes_at as late,
                   exists (select 1 from credential c
                           where c.election = b.election and c.hash = :credential and not c.revoked) as live,
                   exists (select 1 from ballot v where v.election = b.election and v.credential = :credential
                                                    and v.tracker = :tracker)
                       or exists (select 1 from sealed_ballot s
                                  where s.election = b.election and s.tracker = :tracker) as counts,
                   exists (select 1 from tracker t where t.election = b.election and t.tracker = :tracker) as seen,
                   exists (select 1 from ballot v where v.election = b.election and v.credential = :credential) as voted
            from box b where b.election = :election""";

    static CastState of(Cast cast, JdbcClient sql) {
        return sql.sql(LOOK)
                .param("election", cast.election().value())
                .param("credential", cast.credentialHash())
                .param("tracker", cast.tracker().bytes())
                .query(CastState.class)
                .optional()
                .orElseThrow(() -> Refused.notFound("The ballot box of this election"));
    }

    /** Says why nothing was stored. */
    RuntimeException refusal(Cast cast) {
        OTHER_CONFIGURATION.require(configurationHash.equals(cast.configurationHash()));
        if (cast.sealed().length != sealedLength) {
            return Refused.field("ciphertext", "has %d bytes, not one more or less".formatted(sealedLength));
        }
        if (!live) {
            return Refused.forbidden("This credential is not known, or was revoked");
        }
        NOT_YET_OPEN.require(!early);
        CLOSED.require(!late);
        CAST_ALREADY.require(!seen);
        if (cast.replaces().isPresent()) {
            return new Refused(412, "Another ballot was cast meanwhile, or none");
        }
        return voted
                ? new Refused(428, "This credential has cast a ballot: send If-Match with its tracker to replace it")
                : new Refused(503, "Try again");
    }
}
