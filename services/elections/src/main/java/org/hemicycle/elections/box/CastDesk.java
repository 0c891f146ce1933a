package org.hemicycle.elections.box;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.elections.ballot.Tracker;
import org.hemicycle.platform.activity.CrashPoint;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Where ballots are cast. A few clerks take whatever has come in while they were busy, and commit it at once; while one
 * waits for the disk the next fills in. Nobody is answered before the commit of their ballot.
 */
@Component
public class CastDesk implements DisposableBean {

    private static final int MOST_AT_ONCE = 256;

    private final BoxDatabase box;
    private final CastTable table;
    private final BlockingQueue<WaitingCast> queue = new LinkedBlockingQueue<>();
    private final List<Thread> clerks;

    CastDesk(BoxDatabase box, @Value("${elections.box.clerks}") int clerks) {
        this.box = box;
        this.table = new CastTable(box.sql());
        this.clerks = IntStream.rangeClosed(1, clerks)
                .mapToObj(number -> Thread.ofPlatform()
                        .daemon()
                        .name("ballot-clerk-" + number)
                        .start(this::serveAll))
                .toList();
    }

    /** Whether it was stored now; false, if this very ballot was in the box already. Refuses all else. */
    public boolean cast(Cast cast) {
        if (cast.replaces().isPresent()) {
            return replace(cast, cast.replaces().get());
        }
        var waiting = new WaitingCast(cast);
        queue.add(waiting);
        return waiting.stored() || known(cast);
    }

    private boolean replace(Cast cast, Tracker previous) {
        boolean replaced = Boolean.TRUE.equals(box.transaction().execute(status -> {
            table.hold(List.of(cast.election().value()));
            return !cast.tracker().equals(previous) && !seen(cast) && table.replace(cast, previous);
        }));
        CrashPoint.pass("box.after-cast");
        return replaced || known(cast);
    }

    private boolean seen(Cast cast) {
        return CastState.of(cast, box.sql()).seen();
    }

    /** False, or a refusal. */
    private boolean known(Cast cast) {
        var state = CastState.of(cast, box.sql());
        if (!state.counts()) {
            throw state.refusal(cast);
        }
        return false;
    }

    private void serveAll() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var batch = new ArrayList<WaitingCast>();
                batch.add(queue.take());
                queue.drainTo(batch, MOST_AT_ONCE - 1);
                serve(batch);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(List<WaitingCast> batch) {
        try {
            store(batch);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException oneSpoilsAll) {
            batch.forEach(this::alone);
        } catch (RuntimeException | Error failure) {
            batch.forEach(waiting -> waiting.fail(failure));
        }
    }

    private void alone(WaitingCast waiting) {
        try {
            store(List.of(waiting));
        } catch (DuplicateKeyException castBefore) {
            waiting.served(false);
        } catch (RuntimeException | Error failure) {
            waiting.fail(failure);
        }
    }

    private void store(List<WaitingCast> batch) {
        var casts = batch.stream().map(WaitingCast::cast).toList();
        var stored = box.transaction().execute(status -> {
            table.hold(casts.stream().map(cast -> cast.election().value()).collect(Collectors.toSet()));
            CrashPoint.pass("box.before-cast");
            return table.store(casts);
        });
        CrashPoint.pass("box.after-cast");
        batch.forEach(waiting ->
                waiting.served(stored != null && stored.contains(waiting.cast().tracker())));
    }

    /** Who still waits is told that nothing is known of their ballot: cast again, it counts once. */
    @Override
    public void destroy() {
        clerks.forEach(Thread::interrupt);
        queue.forEach(waiting -> waiting.fail(new IllegalStateException("The ballot box is closing down")));
    }
}
