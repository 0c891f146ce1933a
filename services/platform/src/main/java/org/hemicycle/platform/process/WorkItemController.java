package org.hemicycle.platform.process;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.platform.process.WorkItems.WorkItem;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One step that waits, for somebody of its group; a step follows its case. */
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
    @OnCase(WorkItemCases.NAME)
    @GetMapping("/{id}")
    ResponseEntity<WorkItem> read(@PathVariable UUID id) {
        return tagged(workItems.find(id).orElseThrow(() -> Refused.notFound("This work item")));
    }

    @MayCall(MayCall.SIGNED_IN)
    @OnCase(WorkItemCases.NAME)
    @PostMapping("/{id}/claim")
    ResponseEntity<WorkItem> claim(@PathVariable UUID id, IfMatch ifMatch) {
        return tagged(workItems.claim(id, Caller.person(), ifMatch));
    }

    @MayCall(MayCall.SIGNED_IN)
    @OnCase(WorkItemCases.NAME)
    @PostMapping("/{id}/release")
    ResponseEntity<WorkItem> release(@PathVariable UUID id, IfMatch ifMatch) {
        return tagged(workItems.release(id, Caller.person(), ifMatch));
    }

    @MayCall(MayCall.SIGNED_IN)
    @OnCase(WorkItemCases.NAME)
    @PostMapping("/{id}/assign")
    ResponseEntity<WorkItem> assign(@PathVariable UUID id, IfMatch ifMatch, @RequestBody Assignment to) {
        return tagged(workItems.assign(id, to.person(), ifMatch));
    }

    @MayCall(MayCall.SIGNED_IN)
    @OnCase(WorkItemCases.NAME)
    @PostMapping("/{id}/follow-up")
    ResponseEntity<WorkItem> followUp(@PathVariable UUID id, IfMatch ifMatch, @RequestBody FollowUp date) {
        return tagged(workItems.followUp(id, date.at(), ifMatch));
    }

    private static ResponseEntity<WorkItem> tagged(WorkItem item) {
        return ResponseEntity.ok().eTag(IfMatch.tag(item.version())).body(item);
    }
}
