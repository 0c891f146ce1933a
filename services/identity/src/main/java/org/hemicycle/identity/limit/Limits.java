package org.hemicycle.identity.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hemicycle.identity.secret.KeyedHash;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts tries. Call it outside a transaction: what was tried was tried, whatever is undone later. */
@Component
public class Limits {

    private final BucketTable buckets;
    private final KeyedHash keys;
    private final Clock realTime;

    Limits(JdbcClient db, KeyedHash keys, @Qualifier("machineClock") Clock realTime) {
        this.buckets = new BucketTable(db, realTime);
        this.keys = keys;
        this.realTime = realTime;
    }

    /** How long to wait, if the tries are used up; none of them is taken then. */
    public Optional<Duration> take(String name, String subject, Limit limit) {
        var probe = bucket(name, subject, limit).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Gives a try back that turned out to be no guess. */
    public void giveBack(String name, String subject, Limit limit) {
        bucket(name, subject, limit).addTokens(1);
    }

    private Bucket bucket(String name, String subject, Limit limit) {
        var configuration = BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.tries()).refillGreedy(limit.tries(), limit.per()))
                .build();
        return buckets.builder().build(key(name, subject), () -> configuration);
    }

    /** Another key each day: rows of different days cannot be told to be of one person. */
    private byte[] key(String name, String subject) {
        var today = LocalDate.ofInstant(realTime.instant(), ZoneOffset.UTC);
        return keys.of("limit", today + "|" + name + "|" + subject).getBytes(UTF_8);
    }
}
