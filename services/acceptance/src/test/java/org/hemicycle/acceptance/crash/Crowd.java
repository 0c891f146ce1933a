package org.hemicycle.acceptance.crash;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hemicycle.acceptance.house.Client;
import org.hemicycle.acceptance.house.House;

/** The people at work: a portion of admissions and of changes of standing at a time, several at once. */
public final class Crowd {

    private static final int AT_ONCE = 16;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final ExecutorService registrar = Executors.newSingleThreadExecutor();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Client officer;
    private final AdmissionWork admissions;
    private final StandingWork standing;
    private int begun;
    private int changes;

    public Crowd(House house) {
        officer = new Client(house, "officer");
        admissions = new AdmissionWork(house, officer);
        standing = new StandingWork(officer);
    }

    /** Begins admissions, up to this number in all. */
    public void admissions(int upTo) {
        while (begun < upTo) {
            var number = begun++;
            submit(threads, () -> admissions.run(number));
        }
    }

    /** Begins the next changes of standing; each government's in their order. */
    public void changes(int more) {
        for (var end = Math.min(changes + more, Countries.PARTICIPANTS * StandingWork.STEPS);
                changes < end;
                changes++) {
            var number = changes;
            submit(registrar, () -> standing.run(Countries.participant(number), number / Countries.PARTICIPANTS));
        }
    }

    private void submit(ExecutorService where, Runnable work) {
        where.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | AssertionError failure) {
                failures.add(failure);
            }
        });
    }

    public int begun() {
        return begun;
    }

    /** How often a request had to be made again. */
    public int repeats() {
        return officer.repeats();
    }

    /** Returns when all is done; fails if something failed. */
    public AdmissionWork finish() throws InterruptedException {
        for (var executor : List.of(threads, registrar)) {
            executor.shutdown();
            if (!executor.awaitTermination(6, TimeUnit.MINUTES)) {
                failures.add(new AssertionError("Work is left undone"));
                executor.shutdownNow();
            }
        }
        var first = failures.peek();
        if (first != null) {
            throw new AssertionError("%d pieces of work failed: %s".formatted(failures.size(), failures), first);
        }
        System.out.printf(
                "%d admissions, %d changes of standing, %d repeated requests%n", begun, changes, officer.repeats());
        return admissions;
    }
}
