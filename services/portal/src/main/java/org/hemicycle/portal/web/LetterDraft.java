package org.hemicycle.portal.web;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.hemicycle.portal.admission.Papers;
import org.hemicycle.portal.draft.DraftFiles;
import org.hemicycle.portal.draft.Drafts;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.frame.Words;
import org.hemicycle.portal.house.Away;
import org.hemicycle.portal.house.Parcel;
import org.hemicycle.portal.house.Refusal;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The letter of intent as long as it is not sent: what was typed, and the scan that goes with it. */
@Component
class LetterDraft {

    private static final String KIND = "letter-of-intent";

    private final Drafts drafts;
    private final DraftFiles files;
    private final Papers papers;
    private final MessageSource messages;

    LetterDraft(Drafts drafts, DraftFiles files, Papers papers, MessageSource messages) {
        this.drafts = drafts;
        this.files = files;
        this.papers = papers;
        this.messages = messages;
    }

    Form form(Visit visit) {
        return drafts.find(visit.person(), KIND).orElseGet(Form::empty);
    }

    void save(Visit visit, Form form) {
        drafts.save(visit.person(), KIND, form);
    }

    /** The name of the scan that is kept. */
    Optional<String> scan(Visit visit) {
        return files.name(visit.person(), KIND);
    }

    /** Browsers forget a chosen file when a form comes back, so it is kept at once. False: it is no good. */
    boolean keep(Visit visit, Form form, @Nullable MultipartFile chosen) {
        var scan = ScanUpload.of(chosen);
        if (scan.isEmpty()) {
            return true;
        }
        if (!scan.get().isGood(form, new Words(messages, visit.locale()))) {
            return false;
        }
        files.save(visit.person(), KIND, scan.get().kept());
        return true;
    }

    /** The file is open now: what was kept goes there. False: it did not arrive and is still here. */
    boolean attachTo(Visit visit, String file) {
        drafts.discard(visit.person(), KIND);
        var kept = files.find(visit.person(), KIND);
        try {
            kept.ifPresent(scan -> papers.send(
                    visit.bearer(), file, new Parcel(scan.name(), () -> new ByteArrayInputStream(scan.content()))));
            files.discard(visit.person(), KIND);
            return true;
        } catch (Away | Refusal notTaken) {
            return false;
        }
    }
}
