package org.hemicycle.platform.process;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.process.WorkItems.WorkItem;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the caller's groups. A person sees the items of groups whose role they hold, and no others. */
@RestController
@RequestMapping("/work-items")
class WorkListController {

    /** What narrows a list and its counts. @param followUp only what was put off until now or earlier */
    record Asked(
            @Nullable UUID assignee,
            @Nullable Boolean unassigned,
            @Nullable String process,
            @Nullable String caseId,
            @Nullable String step,
            @Nullable Instant dueBefore,
            @Nullable Boolean overdue,
            @Nullable Boolean followUp) {

        WorkFilter filter(Instant now) {
            var caller = Actors.current();
            var late = Boolean.TRUE.equals(overdue);
            return new WorkFilter(
                    caller.person(),
                    caller.roles(),
                    assignee,
                    Boolean.TRUE.equals(unassigned),
                    process,
                    caseId,
                    step,
                    late && (dueBefore == null || now.isBefore(dueBefore)) ? now : dueBefore,
                    Boolean.TRUE.equals(followUp) ? now : null);
        }
    }

    private final WorkList list;
    private final Clock clock;

    WorkListController(WorkList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping
    Page<WorkItem> open(
            Asked asked, @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        var page = new Page.Request(offset, limit);
        var filter = asked.filter(clock.instant());
        return Page.of(list.open(filter, offset, limit), page, list.count(filter));
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/counts")
    WorkCounts counts(Asked asked) {
        return list.counts(asked.filter(clock.instant()));
    }
}
