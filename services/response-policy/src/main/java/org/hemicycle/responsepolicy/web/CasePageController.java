package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.document.DocumentRegister;
import org.hemicycle.responsepolicy.document.Viewer;
import org.hemicycle.responsepolicy.publication.AddToPage;
import org.hemicycle.responsepolicy.publication.CasePage;
import org.hemicycle.responsepolicy.publication.CasePages;
import org.hemicycle.responsepolicy.publication.HeldItem;
import org.hemicycle.responsepolicy.publication.PageDesk;
import org.hemicycle.responsepolicy.publication.Publication;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Case pages, and what two persons put on them. */
@RestController
class CasePageController {

    private final CasePages pages;
    private final PageDesk desk;
    private final Publication publication;
    private final CaseRegister register;
    private final Approvals approvals;
    private final DocumentRegister documents;

    CasePageController(
            CasePages pages,
            PageDesk desk,
            Publication publication,
            CaseRegister register,
            Approvals approvals,
            DocumentRegister documents) {
        this.documents = documents;
        this.pages = pages;
        this.desk = desk;
        this.publication = publication;
        this.register = register;
        this.approvals = approvals;
    }

    record OfficialDateForm(
            @NotNull @Pattern(regexp = "[a-z][a-z-]{2,60}", message = "must be a code such as decided-on")
            String what,

            @NotNull LocalDate day,
            @NotBlank @Size(max = 500) String source,
            @NotNull Boolean authoritative,
            @Nullable LocalDate embargoUntil) {}

    record DisputeForm(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 40_000) String text,
            @Nullable LocalDate embargoUntil) {}

    @MayCall(MayCall.ANYONE)
    @GetMapping("/case-pages")
    Page<WithDocuments<CasePage>> list(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        var page = new Page.Request(offset, limit);
        var announced = pages.announced();
        var shown =
                announced.stream().skip(offset).limit(limit).map(this::shown).toList();
        return Page.of(shown, page, announced.size());
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/case-pages/{id}")
    WithDocuments<CasePage> read(@PathVariable UUID id) {
        return shown(new CaseId(id));
    }

    private WithDocuments<CasePage> shown(CaseId id) {
        return new WithDocuments<>(pages.page(id), documents.list(id, new Viewer.Anybody()));
    }

    /** Before two persons agree: what everybody would read. */
    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR})
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/response-cases/{id}/page-preview")
    CasePage preview(@PathVariable UUID id) {
        return pages.preview(new CaseId(id));
    }

    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR})
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/response-cases/{id}/page-items")
    List<HeldItem> held(@PathVariable UUID id) {
        return desk.held(new CaseId(id));
    }

    /** Within its time, by anybody of the secretariat: what must not come out is stopped by one. */
    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/response-cases/{id}/page-items/{item}/undoing")
    ResponseEntity<Void> undo(@PathVariable UUID id, @PathVariable UUID item, IfMatch ifMatch) {
        publication.undo(new CaseId(id), item, ifMatch);
        return ResponseEntity.noContent().build();
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/response-cases/{id}/official-dates")
    ResponseEntity<ApprovalView> officialDate(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody OfficialDateForm form) {
        ifMatch.require(register.read(new CaseId(id)).version());
        return asked(
                id,
                ifMatch,
                desk.officialDate(
                        new CaseId(id),
                        new PageDesk.Day(form.what(), form.day(), form.authoritative()),
                        form.source(),
                        form.embargoUntil()));
    }

    /** The government disputes the report: its words stand beside it. */
    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/response-cases/{id}/disputes")
    ResponseEntity<ApprovalView> dispute(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody DisputeForm form) {
        ifMatch.require(register.read(new CaseId(id)).version());
        return asked(id, ifMatch, desk.dispute(new CaseId(id), form.day(), form.text(), form.embargoUntil()));
    }

    private ResponseEntity<ApprovalView> asked(UUID id, IfMatch ifMatch, UUID item) {
        var ref = new CaseRef(ResponseCaseKind.NAME, id.toString());
        return Approvals.accepted(approvals.ask(AddToPage.NAME, ref, ifMatch.version(), new AddToPage.Asked(item)));
    }
}
