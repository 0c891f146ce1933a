package org.hemicycle.bakery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hemicycle.platform.process.WorkFilter;
import org.hemicycle.platform.process.WorkList;
import org.hemicycle.platform.test.WithPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hundred thousand steps wait: lists and counts are still there at once, and agree. Prints how long they take. */
@SpringBootTest(properties = "spring.config.name=bakery")
@AutoConfigureMockMvc
@WithPostgres
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkListIT {

    private static final int MANY = 100_000;

    private final UUID person = UUID.randomUUID();

    @Autowired
    JdbcClient db;

    @Autowired
    WorkList list;

    @Autowired
    Clock clock;

    @BeforeAll
    void aHundredThousandStepsWait() {
        db.sql("""
                insert into work_item (id, task, process, step, case_id, candidate_group, assignee, created_at, due_at,
                                       follow_up_at, state)
                select gen_random_uuid(), 'many-' || n, (array['order', 'delivery', 'complaint'])[1 + n % 3], 'Bake',
                       'case-' || n, (array['baker', 'miller'])[1 + n % 2],
                       case when n % 1000 = 0 then cast(:person as uuid) when n % 3 = 0 then gen_random_uuid() end,
                       :now, cast(:now as timestamptz) + (n % 2000 - 400) * interval '1 hour',
                       case when n % 50 = 0 then cast(:now as timestamptz) - interval '1 day' end, 'OPEN'
                from generate_series(1, :many) n""")
                .param("person", person)
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .param("many", MANY)
                .update();
        db.sql("analyze work_item").update();
    }

    @Test
    void firstPagesAndCountsAreThereAtOnceAndAgree() {
        var everything = filter(null, false, null, false);
        assertThat(list.count(everything)).isGreaterThanOrEqualTo(MANY);

        var counts = timed("all counts at once", () -> list.counts(everything));

        assertThat(timed("first page of all", () -> list.open(everything, 0, 50)))
                .hasSize(50)
                .isSortedAccordingTo((one, two) -> one.dueAt() == null || two.dueAt() == null
                        ? 0
                        : one.dueAt().compareTo(two.dueAt()));
        timed("page at 50,000", () -> list.open(everything, 50_000, 50));
        var mine = filter(person, false, null, false);
        assertThat(timed("first page of mine", () -> list.open(mine, 0, 50))).hasSize(50);
        assertThat(counts.mine()).isEqualTo(timed("count of mine", () -> list.count(mine)));
        var free = filter(null, true, null, false);
        timed("first page of nobody's", () -> list.open(free, 0, 50));
        assertThat(counts.unassigned()).isEqualTo(timed("count of nobody's", () -> list.count(free)));
        var late = filter(null, false, null, true);
        timed("first page of overdue", () -> list.open(late, 0, 50));
        assertThat(counts.overdue()).isEqualTo(timed("count of overdue", () -> list.count(late)));
        var kind = filter(null, false, "complaint", false);
        timed("first page of a kind", () -> list.open(kind, 0, 50));
        assertThat(counts.processes().stream()
                        .filter(each -> each.process().equals("complaint"))
                        .findFirst()
                        .orElseThrow()
                        .all())
                .isEqualTo(timed("count of a kind", () -> list.count(kind)));
    }

    @Test // the bakery has a sealed ground, so that for everybody else cases are looked at one by one
    void whomNothingKeepsOutIsAnsweredFromTheIndexes() {
        var all = new WorkFilter(null, Set.of("baker", "miller"), null, false, null, null, null, null, null);
        var late =
                new WorkFilter(null, Set.of("baker", "miller"), null, false, null, null, null, clock.instant(), null);

        assertThat(timed("unhindered, first page of all", () -> list.open(all, 0, 50)))
                .hasSize(50);
        assertThat(timed("unhindered, first page of overdue", () -> list.open(late, 0, 50)))
                .hasSize(50);
        assertThat(timed("unhindered, all counts at once", () -> list.counts(all))
                        .all())
                .isEqualTo(timed("unhindered, count of all", () -> list.count(all)));
    }

    @Test
    void theFirstPageIsReadFromTheIndexOfWhatIsDueFirst() {
        var plan = String.join("\n", db.sql("""
                        explain select id from work_item
                        where state = 'OPEN' and candidate_group = any(array['baker', 'miller'])
                        order by due_at nulls last, id limit 70""").query(String.class).list());
        System.out.println(plan);

        assertThat(plan).contains("work_item_due").doesNotContain("Seq Scan").doesNotContain("Sort");
    }

    /** The median of nine, after one to warm up. */
    private static <T> T timed(String what, Supplier<T> call) {
        var answer = call.get();
        var nanos = new long[9];
        for (int n = 0; n < nanos.length; n++) {
            var begun = System.nanoTime();
            answer = call.get();
            nanos[n] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        var median = Duration.ofNanos(nanos[4]);
        System.out.printf("%,d open steps, %s: %.1f ms%n", MANY, what, median.toNanos() / 1e6);
        return answer;
    }

    private WorkFilter filter(@Nullable UUID assignee, boolean free, @Nullable String process, boolean late) {
        Instant dueBefore = late ? clock.instant() : null;
        return new WorkFilter(person, Set.of("baker", "miller"), assignee, free, process, null, null, dueBefore, null);
    }
}
