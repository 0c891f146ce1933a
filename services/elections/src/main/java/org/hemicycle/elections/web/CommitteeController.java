package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.elections.seat.Committee;
import org.hemicycle.elections.seat.Composition;
import org.hemicycle.elections.seat.EnterSeat;
import org.hemicycle.elections.seat.Rotation;
import org.hemicycle.elections.seat.Rotations;
import org.hemicycle.elections.seat.SeatEntry;
import org.hemicycle.elections.seat.SeatId;
import org.hemicycle.elections.seat.ServedTerm;
import org.hemicycle.elections.web.SeatForms.CoChairForm;
import org.hemicycle.elections.web.SeatForms.ExtensionForm;
import org.hemicycle.elections.web.SeatForms.SubCommitteeForm;
import org.hemicycle.elections.web.SeatForms.TermForm;
import org.hemicycle.elections.web.SeatForms.VacancyForm;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.rulebook.OfficeCalendar;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who sits on the committee on any day, and what officers enter about its seats: one asks, another approves. */
@RestController
@RequestMapping("/committee")
class CommitteeController {

    private final Committee committee;
    private final Rotations rotations;
    private final Approvals approvals;
    private final OfficeCalendar calendar;
    private final Clock clock;

    CommitteeController(
            Committee committee, Rotations rotations, Approvals approvals, OfficeCalendar calendar, Clock clock) {
        this.committee = committee;
        this.rotations = rotations;
        this.approvals = approvals;
        this.calendar = calendar;
        this.clock = clock;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    Composition on(@RequestParam(required = false) @Nullable LocalDate on) {
        return committee.on(on == null ? today() : on);
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/terms")
    List<ServedTerm> terms(@RequestParam(required = false) @Nullable String holder) {
        return committee.history(holder);
    }

    /** What a rotation asks for: without a year, the next one. */
    @MayCall(MayCall.ANYONE)
    @GetMapping("/rotation")
    Rotation rotation(@RequestParam(required = false) @Nullable Integer year) {
        var asked = year == null ? nextYear() : year;
        if (asked < 2011 || asked > 2100) {
            throw Refused.field("year", "is 2011 to 2100");
        }
        return rotations.of(asked);
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/seats/{seat}")
    ResponseEntity<List<ServedTerm>> seat(@PathVariable String seat) {
        var version = SeatId.parse(seat).flatMap(committee::version).orElseThrow(CommitteeController::unknown);
        var terms = committee.history(null).stream()
                .filter(term -> term.seat().equals(seat))
                .toList();
        return ResponseEntity.ok().eTag(IfMatch.tag(version)).body(terms);
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(value = CommitteeCases.SEAT, id = "seat")
    @PostMapping("/seats/{seat}/terms")
    ResponseEntity<ApprovalView> term(@PathVariable String seat, IfMatch ifMatch, @Valid @RequestBody TermForm form) {
        return ask(seat, ifMatch, form.entry());
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(value = CommitteeCases.SEAT, id = "seat")
    @PostMapping("/seats/{seat}/extension")
    ResponseEntity<ApprovalView> extension(
            @PathVariable String seat, IfMatch ifMatch, @Valid @RequestBody ExtensionForm form) {
        return ask(seat, ifMatch, form.entry());
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(value = CommitteeCases.SEAT, id = "seat")
    @PostMapping("/seats/{seat}/vacancy")
    ResponseEntity<ApprovalView> vacancy(
            @PathVariable String seat, IfMatch ifMatch, @Valid @RequestBody VacancyForm form) {
        return ask(seat, ifMatch, form.entry());
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(value = CommitteeCases.SEAT, id = "seat")
    @PostMapping("/seats/{seat}/co-chair")
    ResponseEntity<ApprovalView> coChair(
            @PathVariable String seat, IfMatch ifMatch, @Valid @RequestBody CoChairForm form) {
        return ask(seat, ifMatch, form.entry());
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(value = CommitteeCases.SEAT, id = "seat")
    @PostMapping("/seats/{seat}/sub-committee")
    ResponseEntity<ApprovalView> subCommittee(
            @PathVariable String seat, IfMatch ifMatch, @Valid @RequestBody SubCommitteeForm form) {
        return ask(seat, ifMatch, form.entry());
    }

    private ResponseEntity<ApprovalView> ask(String seat, IfMatch ifMatch, SeatEntry entry) {
        var version = SeatId.parse(seat).flatMap(committee::version).orElseThrow(CommitteeController::unknown);
        ifMatch.require(version);
        return Approvals.accepted(
                approvals.ask(EnterSeat.NAME, new CaseRef(CommitteeCases.SEAT, seat), version, entry));
    }

    private int nextYear() {
        var today = today();
        return today.getMonthValue() >= 10 ? today.getYear() + 1 : today.getYear();
    }

    private LocalDate today() {
        return calendar.today(clock.instant());
    }

    private static RuntimeException unknown() {
        return Refused.notFound("This seat");
    }
}
