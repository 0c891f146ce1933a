package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.meeting.AttendanceRegister;
import org.hemicycle.elections.meeting.MeetingId;
import org.hemicycle.elections.meeting.MeetingProcedure;
import org.hemicycle.elections.meeting.MeetingView;
import org.hemicycle.elections.meeting.QuorumView;
import org.hemicycle.elections.web.MeetingForms.ArrivalForm;
import org.hemicycle.elections.web.MeetingForms.DepartureForm;
import org.hemicycle.elections.web.MeetingForms.MeetingForm;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings of the committee and who attends them: the secretariat keeps the register, the committee reads it. */
@RestController
@RequestMapping("/meetings")
class MeetingController {

    private final MeetingProcedure procedure;
    private final AttendanceRegister register;

    MeetingController(MeetingProcedure procedure, AttendanceRegister register) {
        this.procedure = procedure;
        this.register = register;
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @Idempotent
    @PostMapping
    ResponseEntity<MeetingView> convene(@Valid @RequestBody MeetingForm form) {
        var id = procedure.convene(form.plan());
        var made = register.read(id);
        return ResponseEntity.created(URI.create("/meetings/" + id))
                .eTag(IfMatch.tag(made.version()))
                .body(made);
    }

    @MayCall({
        CommitteeRoles.SECRETARIAT,
        CommitteeRoles.COMMITTEE_MEMBER,
        CommitteeRoles.CO_CHAIR,
        CommitteeRoles.AUDITOR
    })
    @GetMapping
    List<MeetingView> list() {
        return register.newest();
    }

    @MayCall({
        CommitteeRoles.SECRETARIAT,
        CommitteeRoles.COMMITTEE_MEMBER,
        CommitteeRoles.CO_CHAIR,
        CommitteeRoles.AUDITOR
    })
    @GetMapping("/{id}")
    ResponseEntity<MeetingView> read(@PathVariable UUID id) {
        return current(id);
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @PostMapping("/{id}/arrivals")
    ResponseEntity<MeetingView> arrival(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ArrivalForm form) {
        procedure.arrive(new MeetingId(id), ifMatch, form.session(), form.holder(), form.level(), form.at());
        return current(id);
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @PostMapping("/{id}/departures")
    ResponseEntity<MeetingView> departure(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody DepartureForm form) {
        procedure.leave(new MeetingId(id), ifMatch, form.session(), form.holder(), form.at());
        return current(id);
    }

    /** At that moment; without one, now. */
    @MayCall({
        CommitteeRoles.SECRETARIAT,
        CommitteeRoles.COMMITTEE_MEMBER,
        CommitteeRoles.CO_CHAIR,
        CommitteeRoles.AUDITOR
    })
    @GetMapping("/{id}/quorum")
    QuorumView quorum(@PathVariable UUID id, @RequestParam(required = false) @Nullable Instant at) {
        return register.quorum(new MeetingId(id), at);
    }

    private ResponseEntity<MeetingView> current(UUID id) {
        var found = register.read(new MeetingId(id));
        return ResponseEntity.ok().eTag(IfMatch.tag(found.version())).body(found);
    }
}
