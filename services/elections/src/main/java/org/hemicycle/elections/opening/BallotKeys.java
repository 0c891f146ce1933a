package org.hemicycle.elections.opening;

import static org.hemicycle.elections.ballot.BallotRule.MORE_THAN_ONE;
import static org.hemicycle.elections.ballot.BallotRule.ONE_KEY;
import static org.hemicycle.elections.ballot.BallotRule.TRUSTEES_DIFFER;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.BallotScheme;
import org.hemicycle.elections.ballot.Envelope;
import org.hemicycle.elections.ballot.SealContext;
import org.hemicycle.tally.record.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes an election's key: the public half for everybody, the private half in shares, each sealed to the key that its
 * trustee alone holds. What was whole in memory is overwritten at once.
 */
@Service
@Transactional
public class BallotKeys {

    private static final int MOST = 255;

    private final JdbcClient db;
    private final BallotScheme scheme;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BallotKeys(JdbcClient db, BallotScheme scheme, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.scheme = scheme;
        this.events = events;
        this.clock = clock;
    }

    /** Who is to hold a share, and the P-256 point that only they can open envelopes of. */
    public record Trustee(UUID person, byte[] key) {}

    /** What everybody may know. */
    public record View(ElectionId election, byte[] publicKey, int threshold, List<UUID> trustees) {}

    /** A trustee's share as it is kept. */
    public record Share(int number, byte[] sealed, byte[] commitment) {}

    public View make(ElectionId election, int threshold, List<Trustee> trustees) {
        MORE_THAN_ONE.require(threshold >= 2 && threshold <= trustees.size() && trustees.size() <= MOST);
        TRUSTEES_DIFFER.require(
                trustees.stream().map(Trustee::person).distinct().count() == trustees.size()
                        && trustees.stream()
                                        .map(trustee -> Arrays.hashCode(trustee.key()))
                                        .distinct()
                                        .count()
                                == trustees.size());
        ONE_KEY.require(find(election).isEmpty() && !isOrdered(election));
        var key = scheme.newKey(trustees.size(), threshold);
        keep(election, threshold, trustees, key);
        key.shares().forEach(share -> Arrays.fill(share, (byte) 0));
        var view = find(election).orElseThrow();
        events.publishEvent(new BallotEvent.KeyMade(view, scheme.name(), clock.instant()));
        return view;
    }

    /** From there on the configuration that names the key is final. */
    private boolean isOrdered(ElectionId election) {
        return db.sql("select exists (select 1 from ballot_order where election = ?)")
                .param(election.value())
                .query(Boolean.class)
                .single();
    }

    private void keep(ElectionId election, int threshold, List<Trustee> trustees, BallotScheme.SharedKey key) {
        db.sql("insert into ballot_key (election, public_key, threshold, trustees, made_at) values (?, ?, ?, ?, ?)")
                .params(election.value(), key.publicKey(), threshold, trustees.size(), Timestamp.from(clock.instant()))
                .update();
        for (int at = 0; at < trustees.size(); at++) {
            var trustee = trustees.get(at);
            var share = key.shares().get(at);
            var context = SealContext.share(election, at + 1).bytes();
            db.sql("""
                    insert into trustee_share (election, number, trustee, trustee_key, sealed, commitment)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            election.value(),
                            at + 1,
                            trustee.person(),
                            trustee.key(),
                            Envelope.seal(share, trustee.key(), context),
                            Sha256.of(share))
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public Optional<View> find(ElectionId election) {
        var trustees = db.sql("select trustee from trustee_share where election = ? order by number")
                .param(election.value())
                .query(UUID.class)
                .list();
        return db.sql("select public_key, threshold from ballot_key where election = ?")
                .param(election.value())
                .query((row, number) ->
                        new View(election, row.getBytes("public_key"), row.getInt("threshold"), trustees))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Share> shareOf(ElectionId election, UUID trustee) {
        return db.sql("select number, sealed, commitment from trustee_share where election = ? and trustee = ?")
                .params(election.value(), trustee)
                .query((row, number) ->
                        new Share(row.getInt("number"), row.getBytes("sealed"), row.getBytes("commitment")))
                .optional();
    }
}
