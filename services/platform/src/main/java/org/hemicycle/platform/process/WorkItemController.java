package org.hemicycle.platform.process;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.process.WorkItems.Filter;
import org.hemicycle.platform.process.WorkItems.WorkItem;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the caller's groups. A person sees the items of groups whose role they hold, and no others. */
@RestController
@RequestMapping("/work-items")
class WorkItemController {

    record Assignment(UUID person) {}

    record FollowUp(@Nullable Instant at) {}

    private final WorkItems workItems;

    WorkItemController(WorkItems workItems) {
        this.workItems = workItems;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping
    Page<WorkItem> open(
            @RequestParam(required = false) @Nullable UUID assignee,
            @RequestParam(defaultValue = "false") boolean unassigned,
            @RequestParam(required = false) @Nullable String caseId,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable Instant dueBefore,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var page = new Page.Request(offset, limit);
        var filter = new Filter(myGroups(), assignee, unassigned, caseId, step, dueBefore);
        return Page.of(workItems.open(filter, offset, limit), page, workItems.count(filter));
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/{id}")
    ResponseEntity<WorkItem> read(@PathVariable UUID id) {
        return tagged(mine(id));
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/{id}/claim")
    ResponseEntity<WorkItem> claim(@PathVariable UUID id, IfMatch ifMatch) {
        mine(id);
        return tagged(workItems.claim(id, me(), ifMatch));
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/{id}/release")
    ResponseEntity<WorkItem> release(@PathVariable UUID id, IfMatch ifMatch) {
        mine(id);
        return tagged(workItems.release(id, me(), ifMatch));
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/{id}/assign")
    ResponseEntity<WorkItem> assign(@PathVariable UUID id, IfMatch ifMatch, @RequestBody Assignment to) {
        mine(id);
        return tagged(workItems.assign(id, to.person(), ifMatch));
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/{id}/follow-up")
    ResponseEntity<WorkItem> followUp(@PathVariable UUID id, IfMatch ifMatch, @RequestBody FollowUp date) {
        mine(id);
        return tagged(workItems.followUp(id, date.at(), ifMatch));
    }

    private WorkItem mine(UUID id) {
        return workItems
                .find(id)
                .filter(item -> myGroups().contains(item.group()))
                .orElseThrow(() -> Refused.notFound("This work item"));
    }

    private static Set<String> myGroups() {
        return Actors.current().roles();
    }

    private static UUID me() {
        var person = Actors.current().person();
        if (person == null) {
            throw Refused.forbidden("Only a person can take work");
        }
        return person;
    }

    private static ResponseEntity<WorkItem> tagged(WorkItem item) {
        return ResponseEntity.ok().eTag(IfMatch.tag(item.version())).body(item);
    }
}
