package org.hemicycle.elections.box;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.hemicycle.elections.ballot.Tracker;
import org.hemicycle.platform.activity.CrashPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Where ballots are cast. Those that come in while another commit is under way share the next one: whoever gets to the
 * desk first serves all that wait. Nobody is answered before the commit of their ballot.
 */
@Component
public class CastDesk {

    private static final int MOST_AT_ONCE = 256;

    private final BoxDatabase box;
    private final CastTable table;
    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock desk = new ReentrantLock();

    CastDesk(BoxDatabase box) {
        this.box = box;
        this.table = new CastTable(box.sql());
    }

    /** Whether it was stored now; false, if this very ballot was in the box already. Refuses all else. */
    public boolean cast(Cast cast) {
        if (cast.replaces().isPresent()) {
            return replace(cast, cast.replaces().get());
        }
        var waiting = new Waiting(cast);
        queue.add(waiting);
        desk.lock();
        try {
            while (!waiting.served) {
                serve();
            }
        } finally {
            desk.unlock();
        }
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

    private void serve() {
        var batch = new ArrayList<Waiting>();
        for (var next = queue.poll(); next != null; next = batch.size() < MOST_AT_ONCE ? queue.poll() : null) {
            batch.add(next);
        }
        try {
            store(batch);
        } catch (DataIntegrityViolationException oneSpoilsAll) {
            batch.forEach(this::alone);
        } catch (RuntimeException failure) {
            batch.forEach(waiting -> waiting.fail(failure));
        }
    }

    private void alone(Waiting waiting) {
        try {
            store(List.of(waiting));
        } catch (DuplicateKeyException castBefore) {
            waiting.served = true;
        } catch (RuntimeException failure) {
            waiting.fail(failure);
        }
    }

    private void store(List<Waiting> batch) {
        var casts = batch.stream().map(waiting -> waiting.cast).toList();
        var stored = box.transaction().execute(status -> {
            table.hold(casts.stream().map(cast -> cast.election().value()).collect(Collectors.toSet()));
            CrashPoint.pass("box.before-cast");
            return table.store(casts);
        });
        CrashPoint.pass("box.after-cast");
        for (var waiting : batch) {
            waiting.stored = stored != null && stored.contains(waiting.cast.tracker());
            waiting.served = true;
        }
    }

    /** Written and read with the desk's lock held. */
    private static final class Waiting {

        private final Cast cast;
        private boolean served;
        private boolean stored;
        private @Nullable RuntimeException failure;

        Waiting(Cast cast) {
            this.cast = cast;
        }

        void fail(RuntimeException because) {
            failure = because;
            served = true;
        }

        boolean stored() {
            if (failure != null) {
                throw failure;
            }
            return stored;
        }
    }
}
