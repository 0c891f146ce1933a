package org.hemicycle.responsepolicy.web;

import java.util.Optional;
import org.hemicycle.platform.rights.CaseFile;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.responsepolicy.document.ClassReview;
import org.springframework.stereotype.Component;

/** The review of a document's class as rights see it: who is kept out of the case is kept out of this. */
@Component
class DocumentReviewKind implements CaseKind {

    static final String NAME = "document-review";

    private final ResponseCaseKind cases;

    DocumentReviewKind(ResponseCaseKind cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<CaseFile> find(String id) {
        try {
            return cases.find(ClassReview.of(id).of().toString()).map(file -> of(id, file));
        } catch (IllegalArgumentException | IndexOutOfBoundsException noId) {
            return Optional.empty();
        }
    }

    private static CaseFile of(String id, CaseFile file) {
        return new CaseFile(new CaseRef(NAME, id), file.openness(), file.knownTo(), file.about(), file.heard())
                .inside(Roles.INSIDE);
    }
}
