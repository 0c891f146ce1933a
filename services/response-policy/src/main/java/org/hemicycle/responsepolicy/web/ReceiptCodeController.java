package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.filing.Dialogue;
import org.hemicycle.responsepolicy.filing.FiledLetter;
import org.hemicycle.responsepolicy.filing.FilerDoor;
import org.hemicycle.responsepolicy.filing.FilingIndex;
import org.hemicycle.responsepolicy.filing.FilingProcedure;
import org.hemicycle.responsepolicy.filing.MessageView;
import org.hemicycle.responsepolicy.filing.ReceiptCode;
import org.hemicycle.responsepolicy.web.FilingForms.AddendumForm;
import org.hemicycle.responsepolicy.web.FilingForms.AnswerForm;
import org.hemicycle.responsepolicy.web.FilingForms.LetterForm;
import org.hemicycle.responsepolicy.web.FilingForms.RetreatForm;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where letters are filed without an account: the receipt code is all that is asked for. No address holds an id. */
@RestController
@RequestMapping("/filer")
class ReceiptCodeController {

    static final String HEADER = "Receipt-Code";

    private final FilerDoor door;
    private final FilingProcedure procedure;
    private final FilingIndex index;
    private final Dialogue dialogue;
    private final FilerAudit audit;

    ReceiptCodeController(
            FilerDoor door, FilingProcedure procedure, FilingIndex index, Dialogue dialogue, FilerAudit audit) {
        this.audit = audit;
        this.door = door;
        this.procedure = procedure;
        this.index = index;
        this.dialogue = dialogue;
    }

    /** To be written down before anything is filed. Kept nowhere. */
    record GivenCode(String receiptCode) {}

    @MayCall(MayCall.ANYONE)
    @PostMapping("/receipt-codes")
    GivenCode give() {
        return new GivenCode(ReceiptCode.random().grouped());
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/letter")
    ResponseEntity<FiledLetter> begin(@RequestHeader(HEADER) String code, @Valid @RequestBody LetterForm form) {
        var filer = door.beginning(code);
        var id = procedure.begin(filer, form.letter());
        return shown(HttpStatus.CREATED, index.asFiler(filer, id));
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/letter")
    ResponseEntity<FiledLetter> read(@RequestHeader(HEADER) String code) {
        var filer = door.byCode(code);
        return shown(HttpStatus.OK, index.asFiler(filer, index.letterOf(filer)));
    }

    @MayCall(MayCall.ANYONE)
    @PutMapping("/letter")
    ResponseEntity<FiledLetter> revise(
            IfMatch ifMatch, @RequestHeader(HEADER) String code, @Valid @RequestBody LetterForm form) {
        var filer = door.byCode(code);
        var id = index.letterOf(filer);
        procedure.revise(filer, id, ifMatch, form.letter());
        return shown(HttpStatus.OK, index.asFiler(filer, id));
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/letter/submission")
    ResponseEntity<FiledLetter> submit(IfMatch ifMatch, @RequestHeader(HEADER) String code) {
        var filer = door.byCode(code);
        var id = index.letterOf(filer);
        procedure.submit(filer, id, ifMatch);
        return shown(HttpStatus.OK, index.asFiler(filer, id));
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/letter/supplements")
    ResponseEntity<FiledLetter> supplement(
            IfMatch ifMatch, @RequestHeader(HEADER) String code, @Valid @RequestBody AddendumForm form) {
        var filer = door.byCode(code);
        var id = index.letterOf(filer);
        procedure.supplement(filer, id, ifMatch, form.addendum());
        return shown(HttpStatus.OK, index.asFiler(filer, id));
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/letter/withdrawal")
    ResponseEntity<FiledLetter> withdraw(
            IfMatch ifMatch, @RequestHeader(HEADER) String code, @Valid @RequestBody RetreatForm form) {
        var filer = door.byCode(code);
        var id = index.letterOf(filer);
        procedure.withdraw(filer, id, ifMatch, form.reason());
        return shown(HttpStatus.OK, index.asFiler(filer, id));
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/letter/messages")
    List<MessageView> messages(@RequestHeader(HEADER) String code) {
        var filer = door.byCode(code);
        return dialogue.asFiler(filer, index.letterOf(filer));
    }

    /** What was done with the letter's cases, and who in which role read them. */
    @MayCall(MayCall.ANYONE)
    @GetMapping("/letter/audit")
    List<FilerAudit.OfCase> audit(@RequestHeader(HEADER) String code) {
        var filer = door.byCode(code);
        return audit.of(filer, index.letterOf(filer));
    }

    /** Its id, so that the filer can find it again among the messages. */
    record Sent(UUID id) {}

    @MayCall(MayCall.ANYONE)
    @PostMapping("/letter/messages")
    ResponseEntity<Sent> answer(@RequestHeader(HEADER) String code, @Valid @RequestBody AnswerForm form) {
        var filer = door.byCode(code);
        var sent = dialogue.answer(filer, index.letterOf(filer), form.question(), form.text());
        return ResponseEntity.status(HttpStatus.CREATED).body(new Sent(sent));
    }

    static ResponseEntity<FiledLetter> shown(HttpStatus status, FiledLetter letter) {
        return ResponseEntity.status(status).eTag(IfMatch.tag(letter.version())).body(letter);
    }
}
