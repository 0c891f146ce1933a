package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Cases;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.rights.Rights;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.desk.CaseDesk;
import org.hemicycle.responsepolicy.filing.Dialogue;
import org.hemicycle.responsepolicy.filing.EligibilityFacts;
import org.hemicycle.responsepolicy.filing.FiledLetter;
import org.hemicycle.responsepolicy.filing.FilingIndex;
import org.hemicycle.responsepolicy.filing.MessageView;
import org.hemicycle.responsepolicy.filing.RelatedCase;
import org.hemicycle.responsepolicy.filing.RelatedCases;
import org.hemicycle.responsepolicy.filing.Screening;
import org.hemicycle.responsepolicy.web.FilingForms.QuestionForm;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the office sees of a letter: its facts; its words, and who filed, only those to whom the case is assigned. */
@RestController
@RequestMapping("/response-cases/{id}/letter")
class LetterDeskController {

    private final FilingIndex index;
    private final Screening screening;
    private final RelatedCases related;
    private final Dialogue dialogue;
    private final CaseDesk desk;
    private final Rights rights;
    private final Cases cases;

    LetterDeskController(
            FilingIndex index,
            Screening screening,
            RelatedCases related,
            Dialogue dialogue,
            CaseDesk desk,
            Rights rights,
            Cases cases) {
        this.index = index;
        this.screening = screening;
        this.related = related;
        this.dialogue = dialogue;
        this.desk = desk;
        this.rights = rights;
        this.cases = cases;
    }

    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER})
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping
    ResponseEntity<FiledLetter> read(@PathVariable UUID id) {
        var letter = index.asOfficer(new CaseId(id), assigned(id));
        return ResponseEntity.ok().eTag(IfMatch.tag(letter.version())).body(letter);
    }

    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER})
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/screening")
    EligibilityFacts screening(@PathVariable UUID id) {
        return screening.of(new CaseId(id));
    }

    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER})
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/related-cases")
    List<RelatedCase> related(@PathVariable UUID id) {
        return related.of(new CaseId(id), this::mayBeTold);
    }

    /** To whom the case was given; everybody else is refused before the vault is asked. */
    private UUID assigned(UUID id) {
        var me = Caller.person();
        if (!desk.officers(new CaseId(id)).contains(me)) {
            throw Refused.forbidden("This case was not given to you");
        }
        return me;
    }

    /** Neither closed to them nor kept from them by a conflict of interest. */
    private boolean mayBeTold(CaseId other) {
        var actor = Actors.current();
        return cases.find(new CaseRef(ResponseCaseKind.NAME, other.toString()))
                .filter(file -> rights.mayKnowOf(actor, file) && rights.isFree(actor, file))
                .isPresent();
    }

    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER})
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/messages")
    List<MessageView> messages(@PathVariable UUID id) {
        return dialogue.asOfficer(new CaseId(id), assigned(id));
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/messages")
    ResponseEntity<Void> ask(@PathVariable UUID id, @Valid @RequestBody QuestionForm form) {
        assigned(id);
        dialogue.ask(new CaseId(id), form.text());
        return ResponseEntity.created(URI.create("/response-cases/%s/letter/messages".formatted(id)))
                .build();
    }
}
