package org.hemicycle.identity.limit;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bucket4j's buckets in PostgreSQL: all instances count together, and a restart forgives nothing. */
final class BucketTable extends AbstractCompareAndSwapBasedProxyManager<byte[]> {

    private final JdbcClient db;
    private final Clock realTime;

    BucketTable(JdbcClient db, Clock realTime) {
        super(ClientSideConfig.getDefault().withClientClock(new WallClock(realTime)));
        this.db = db;
        this.realTime = realTime;
    }

    private record WallClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(byte[] key) {
        return new CompareAndSwapOperation() {

            @Override
            public Optional<byte[]> getStateData(Optional<Long> timeout) {
                return db.sql("select state from limit_bucket where key = ?")
                        .param(key)
                        .query(byte[].class)
                        .optional();
            }

            @Override
            public boolean compareAndSwap(
                    byte @Nullable [] before, byte[] after, RemoteBucketState state, Optional<Long> timeout) {
                return before == null ? insert(key, after) : update(key, before, after);
            }
        };
    }

    private boolean insert(byte[] key, byte[] state) {
        return db.sql("insert into limit_bucket (key, state, touched_at) values (?, ?, ?) on conflict do nothing")
                        .params(key, state, Timestamp.from(realTime.instant()))
                        .update()
                == 1;
    }

    private boolean update(byte[] key, byte[] before, byte[] after) {
        return db.sql("update limit_bucket set state = ?, touched_at = ? where key = ? and state = ?")
                        .params(after, Timestamp.from(realTime.instant()), key, before)
                        .update()
                == 1;
    }

    @Override
    public void removeProxy(byte[] key) {
        db.sql("delete from limit_bucket where key = ?").param(key).update();
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(byte[] key) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected CompletableFuture<Void> removeAsync(byte[] key) {
        throw new UnsupportedOperationException();
    }
}
