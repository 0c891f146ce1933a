package org.hemicycle.membership.web;

import static org.hemicycle.membership.web.AdmissionCaller.POINT_OF_CONTACT;
import static org.hemicycle.membership.web.AdmissionCaller.SECRETARIAT;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionFilter;
import org.hemicycle.membership.admission.AdmissionId;
import org.hemicycle.membership.admission.AdmissionLine;
import org.hemicycle.membership.admission.AdmissionOrder;
import org.hemicycle.membership.admission.AdmissionProcedure;
import org.hemicycle.membership.admission.AdmissionRegister;
import org.hemicycle.membership.admission.NamedPerson;
import org.hemicycle.membership.admission.Stage;
import org.hemicycle.platform.process.Steps;
import org.hemicycle.platform.process.Steps.Step;
import org.hemicycle.platform.process.WorkItems;
import org.hemicycle.platform.process.WorkItems.WorkItem;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.rights.Rights;
import org.hemicycle.platform.web.Idempotent;
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
import org.springframework.web.util.UriComponentsBuilder;

/** Letters of intent come in here, and the files they open are read. */
@RestController
@RequestMapping("/admissions")
class AdmissionController {

    record History(List<Step> steps, List<WorkItem> workItems) {}

    record Persons(List<NamedPerson> persons) {}

    private final AdmissionProcedure procedure;
    private final AdmissionRegister register;
    private final Steps steps;
    private final WorkItems workItems;
    private final Rights rights;

    AdmissionController(
            AdmissionProcedure procedure, AdmissionRegister register, Steps steps, WorkItems workItems, Rights rights) {
        this.rights = rights;
        this.procedure = procedure;
        this.register = register;
        this.steps = steps;
        this.workItems = workItems;
    }

    @MayCall({SECRETARIAT, POINT_OF_CONTACT})
    @Idempotent
    @PostMapping
    ResponseEntity<AdmissionAnswer> open(@Valid @RequestBody ApplicationForm form, UriComponentsBuilder uri) {
        var caller = AdmissionCaller.current();
        caller.requireMayWriteFor(form.country());
        rights.requireFree(caller.actor(), CaseOfCountry.participant(form.country()));
        var id = procedure.open(form.application(register.today(), !caller.isInside()));
        var location = uri.path("/admissions/{id}").build(id);
        return AdmissionAnswer.tagged(ResponseEntity.created(location), register.find(id), null, caller.isInside());
    }

    @MayCall({SECRETARIAT, POINT_OF_CONTACT})
    @GetMapping
    Page<AdmissionLine> search(
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable Set<Stage> stage,
            @RequestParam(required = false) @Nullable UUID assignee,
            @RequestParam(required = false) @Nullable Instant dueBefore,
            @RequestParam(defaultValue = "receivedOn") String sort,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var order = AdmissionOrder.named(sort)
                .orElseThrow(() -> Refused.field("sort", "is receivedOn, dueAt or country, with or without a minus"));
        var page = new Page.Request(offset, limit);
        var stages = stage == null ? Set.<Stage>of() : stage;
        var caller = AdmissionCaller.current();
        if (caller.isInside()) {
            var reader = caller.actor().person();
            return register.search(new AdmissionFilter(reader, country, stages, assignee, dueBefore), order, page);
        }
        var filter = new AdmissionFilter(null, caller.ownOr404(country), stages, null, dueBefore);
        var own = register.search(filter, order, page);
        return Page.of(own.items().stream().map(AdmissionLine::withoutAssignee).toList(), page, own.total());
    }

    @MayCall(value = SECRETARIAT, party = POINT_OF_CONTACT)
    @OnCase(MembershipCases.ADMISSION)
    @GetMapping("/{id}")
    ResponseEntity<AdmissionAnswer> read(@PathVariable UUID id) {
        var admission = new AdmissionId(id);
        var caller = AdmissionCaller.current();
        var file = register.find(admission);
        var announcement = register.announcementOf(admission).orElse(null);
        return AdmissionAnswer.tagged(ResponseEntity.ok(), file, announcement, caller.isInside());
    }

    /** The path the file took through its diagram, and who was asked to do what when. */
    @MayCall(SECRETARIAT)
    @OnCase(MembershipCases.ADMISSION)
    @GetMapping("/{id}/history")
    History history(@PathVariable UUID id) {
        var file = register.find(new AdmissionId(id));
        return new History(
                steps.ofCase(file.id().toString()), workItems.ofCase(file.id().toString()));
    }

    /** Who signed and who can be called: personal data has its own door. */
    @MayCall(SECRETARIAT)
    @OnCase(MembershipCases.ADMISSION)
    @GetMapping("/{id}/persons")
    Persons persons(@PathVariable UUID id) {
        var file = register.find(new AdmissionId(id));
        return new Persons(register.personsOf(file.id()));
    }
}
