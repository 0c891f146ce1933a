package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.filing.Dialogue;
import org.hemicycle.responsepolicy.filing.FiledLetter;
import org.hemicycle.responsepolicy.filing.Filer;
import org.hemicycle.responsepolicy.filing.FilerDoor;
import org.hemicycle.responsepolicy.filing.FilingIndex;
import org.hemicycle.responsepolicy.filing.FilingProcedure;
import org.hemicycle.responsepolicy.filing.LetterLine;
import org.hemicycle.responsepolicy.filing.MessageView;
import org.hemicycle.responsepolicy.filing.Notices;
import org.hemicycle.responsepolicy.web.FilingForms.AddendumForm;
import org.hemicycle.responsepolicy.web.FilingForms.AnswerForm;
import org.hemicycle.responsepolicy.web.FilingForms.LetterForm;
import org.hemicycle.responsepolicy.web.FilingForms.RetreatForm;
import org.hemicycle.responsepolicy.web.ReceiptCodeController.Sent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Letters of who is signed in. Their own by what they hold, not by a case's relations: so no reading of theirs is written
 * down, and their acts are recorded without their name.
 */
@RestController
@RequestMapping("/my-letters")
class MyLetterController {

    private final FilerDoor door;
    private final FilingProcedure procedure;
    private final FilingIndex index;
    private final Dialogue dialogue;
    private final Notices notices;
    private final FilerAudit audit;

    MyLetterController(
            FilerDoor door,
            FilingProcedure procedure,
            FilingIndex index,
            Dialogue dialogue,
            Notices notices,
            FilerAudit audit) {
        this.audit = audit;
        this.door = door;
        this.procedure = procedure;
        this.index = index;
        this.dialogue = dialogue;
        this.notices = notices;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping
    Page<LetterLine> list(@RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        var page = new Page.Request(offset, limit);
        var letters = index.letters(me());
        return Page.of(letters.stream().skip(offset).limit(limit).toList(), page, letters.size());
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/notices")
    List<Notices.Notice> notices() {
        return notices.of(me());
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping
    ResponseEntity<FiledLetter> begin(@Valid @RequestBody LetterForm form) {
        var filer = me();
        var id = Unnamed.call(() -> procedure.begin(filer, form.letter()));
        var begun = index.asFiler(filer, id);
        return ResponseEntity.created(URI.create("/my-letters/" + id))
                .eTag(IfMatch.tag(begun.version()))
                .body(begun);
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/{id}")
    ResponseEntity<FiledLetter> read(@PathVariable UUID id) {
        return current(me(), id);
    }

    @MayCall(MayCall.SIGNED_IN)
    @PutMapping("/{id}")
    ResponseEntity<FiledLetter> revise(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody LetterForm form) {
        var filer = me();
        Unnamed.run(() -> procedure.revise(filer, new CaseId(id), ifMatch, form.letter()));
        return current(filer, id);
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/{id}/submission")
    ResponseEntity<FiledLetter> submit(@PathVariable UUID id, IfMatch ifMatch) {
        var filer = me();
        Unnamed.run(() -> procedure.submit(filer, new CaseId(id), ifMatch));
        return current(filer, id);
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/{id}/supplements")
    ResponseEntity<FiledLetter> supplement(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody AddendumForm form) {
        var filer = me();
        Unnamed.run(() -> procedure.supplement(filer, new CaseId(id), ifMatch, form.addendum()));
        return current(filer, id);
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<FiledLetter> withdraw(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody RetreatForm form) {
        var filer = me();
        Unnamed.run(() -> procedure.withdraw(filer, new CaseId(id), ifMatch, form.reason()));
        return current(filer, id);
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/{id}/messages")
    List<MessageView> messages(@PathVariable UUID id) {
        return dialogue.asFiler(me(), new CaseId(id));
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/{id}/audit")
    List<FilerAudit.OfCase> audit(@PathVariable UUID id) {
        return audit.of(me(), new CaseId(id));
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/{id}/messages")
    ResponseEntity<Sent> answer(@PathVariable UUID id, @Valid @RequestBody AnswerForm form) {
        var filer = me();
        var sent = Unnamed.call(() -> dialogue.answer(filer, new CaseId(id), form.question(), form.text()));
        return ResponseEntity.status(HttpStatus.CREATED).body(new Sent(sent));
    }

    private Filer me() {
        return door.byAccount(Caller.person());
    }

    private ResponseEntity<FiledLetter> current(Filer filer, UUID id) {
        return ReceiptCodeController.shown(HttpStatus.OK, index.asFiler(filer, new CaseId(id)));
    }
}
