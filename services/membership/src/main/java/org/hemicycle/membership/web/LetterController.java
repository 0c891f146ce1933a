package org.hemicycle.membership.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.letters.Direction;
import org.hemicycle.membership.letters.LetterFilter;
import org.hemicycle.membership.letters.LetterFilter.Order;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LetterIndex;
import org.hemicycle.membership.letters.LetterItem;
import org.hemicycle.membership.letters.LetterProcedure;
import org.hemicycle.membership.letters.LetterType;
import org.hemicycle.membership.letters.LetterView;
import org.hemicycle.membership.letters.LetterWords;
import org.hemicycle.membership.web.LetterForms.AnswerForm;
import org.hemicycle.membership.web.LetterForms.DeliveryForm;
import org.hemicycle.membership.web.LetterForms.ErasureForm;
import org.hemicycle.membership.web.LetterForms.LetterForm;
import org.hemicycle.membership.web.LetterForms.PublicationForm;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.rights.Rights;
import org.hemicycle.platform.web.Idempotent;
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

/** The register of letters: anybody reads what is published, the secretariat keeps it. */
@RestController
@RequestMapping("/letters")
class LetterController {

    private final LetterIndex index;
    private final LetterProcedure procedure;
    private final Rights rights;

    LetterController(LetterIndex index, LetterProcedure procedure, Rights rights) {
        this.rights = rights;
        this.index = index;
        this.procedure = procedure;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    Page<LetterItem> list(
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable LetterType type,
            @RequestParam(required = false) @Nullable Direction direction,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable LocalDate unansweredBy,
            @RequestParam(defaultValue = "NEWEST") Order order,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var page = new Page.Request(offset, limit);
        var filter = new LetterFilter(country, type, direction, from, to, unansweredBy, order);
        var reader = Readers.current();
        return Page.of(index.page(filter, reader, offset, limit), page, index.count(filter, reader));
    }

    @MayCall(value = Readers.SECRETARIAT, party = Readers.POINT_OF_CONTACT, oncePublic = true)
    @OnCase(MembershipCases.LETTER)
    @GetMapping("/{id}")
    ResponseEntity<LetterView> read(@PathVariable UUID id) {
        return current(new LetterId(id));
    }

    @MayCall(value = Readers.SECRETARIAT, party = Readers.POINT_OF_CONTACT, oncePublic = true)
    @OnCase(MembershipCases.LETTER)
    @GetMapping("/{id}/text")
    LetterWords text(@PathVariable UUID id, @RequestParam(required = false) @Nullable String lang) {
        return index.words(new LetterId(id), lang, Readers.current()).orElseThrow(() -> Refused.notFound("This text"));
    }

    @MayCall(Readers.SECRETARIAT)
    @Idempotent
    @PostMapping
    ResponseEntity<Void> register(@Valid @RequestBody LetterForm form) {
        rights.requireFree(Actors.current(), CaseOfCountry.participant(form.country()));
        return created(procedure.register(form.letter()));
    }

    @MayCall(Readers.SECRETARIAT)
    @OnCase(MembershipCases.LETTER)
    @PostMapping("/{id}/delivery")
    ResponseEntity<LetterView> delivery(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody DeliveryForm form) {
        var letter = new LetterId(id);
        procedure.recordSending(letter, ifMatch, form.to(), form.proof(Actors.current()));
        return current(letter);
    }

    @MayCall(Readers.SECRETARIAT)
    @OnCase(MembershipCases.LETTER)
    @PostMapping("/{id}/publication")
    ResponseEntity<LetterView> publication(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody PublicationForm form) {
        var letter = new LetterId(id);
        procedure.publish(letter, ifMatch, form.on(), form.where());
        return current(letter);
    }

    @MayCall(Readers.SECRETARIAT)
    @Idempotent
    @OnCase(MembershipCases.LETTER)
    @PostMapping("/{id}/reply")
    ResponseEntity<Void> reply(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody AnswerForm form) {
        return created(procedure.reply(new LetterId(id), ifMatch, form.answer()));
    }

    @MayCall(Readers.SECRETARIAT)
    @OnCase(MembershipCases.LETTER)
    @PostMapping("/{id}/erasure")
    ResponseEntity<LetterView> erasure(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ErasureForm form) {
        var letter = new LetterId(id);
        procedure.eraseText(letter, ifMatch, form.language(), form.reason());
        return current(letter);
    }

    private ResponseEntity<LetterView> current(LetterId id) {
        var letter = index.find(id, Readers.current()).orElseThrow(() -> Refused.notFound("This letter"));
        return ResponseEntity.ok().eTag(IfMatch.tag(letter.version())).body(letter);
    }

    private static ResponseEntity<Void> created(LetterId id) {
        return ResponseEntity.created(URI.create("/letters/" + id)).build();
    }
}
