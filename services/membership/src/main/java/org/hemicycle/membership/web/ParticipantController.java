package org.hemicycle.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.HistoryView;
import org.hemicycle.membership.standing.ParticipantFilter;
import org.hemicycle.membership.standing.ParticipantOrder;
import org.hemicycle.membership.standing.ParticipantView;
import org.hemicycle.membership.standing.Roll;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.membership.standing.contact.ContactProcedure;
import org.hemicycle.membership.standing.contact.ContactView.PublicOffice;
import org.hemicycle.membership.standing.reference.Region;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part, on any day: lists, one government, its history, the roll. */
@RestController
class ParticipantController {

    record ParticipantPage(ParticipantView participant, List<PublicOffice> offices) {}

    private final StandingRegister register;
    private final ContactProcedure contacts;
    private final Clock clock;

    ParticipantController(StandingRegister register, ContactProcedure contacts, Clock clock) {
        this.register = register;
        this.contacts = contacts;
        this.clock = clock;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/participants")
    Page<ParticipantView> list(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Set<Status> status,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable Flag flag,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = new ParticipantFilter(
                status == null ? Set.of() : status, region == null ? null : regionOf(region), flag, q);
        return register.list(
                filter, day(on), SortOrder.of(sort), sort.startsWith("-"), new Page.Request(offset, limit));
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/participants/{iso3}")
    ResponseEntity<ParticipantPage> one(
            @PathVariable String iso3, @RequestParam(required = false) @Nullable LocalDate on) {
        var participant = register.participant(iso3, day(on)).orElseThrow(() -> unknown(iso3));
        var offices = contacts.offices().getOrDefault(iso3, List.of());
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(participant.version()))
                .body(new ParticipantPage(participant, offices));
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/participants/{iso3}/history")
    HistoryView history(@PathVariable String iso3) {
        return register.history(iso3).orElseThrow(() -> unknown(iso3));
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/roll")
    Roll roll(@RequestParam(required = false) @Nullable LocalDate on) {
        return register.rollOn(day(on));
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }

    private static Region regionOf(String code) {
        return Arrays.stream(Region.values())
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.field("region", "is africa, americas, asia-pacific or europe"));
    }

    private static Refused unknown(String iso3) {
        return Refused.notFound("Participant " + iso3);
    }

    /** {@code sort=name}, or {@code -name} for the other direction. */
    private static final class SortOrder {

        static ParticipantOrder of(String sort) {
            return switch (sort.startsWith("-") ? sort.substring(1) : sort) {
                case "name" -> ParticipantOrder.NAME;
                case "iso3" -> ParticipantOrder.ISO3;
                case "status" -> ParticipantOrder.STATUS;
                case "member-since" -> ParticipantOrder.MEMBER_SINCE;
                default -> throw Refused.field("sort", "is name, iso3, status or member-since, with - for descending");
            };
        }
    }
}
