package org.hemicycle.responsepolicy.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hemicycle.responsepolicy.document.DocumentView.AppealView;
import org.hemicycle.responsepolicy.document.DocumentView.VersionView;
import org.hemicycle.responsepolicy.vault.NotReleased;
import org.hemicycle.responsepolicy.vault.Reader;
import org.hemicycle.responsepolicy.vault.Vault;
import org.springframework.stereotype.Component;

/** Documents as they are shown: what a viewer has no key to is left out. */
@Component
class DocumentViews {

    private final Vault vault;
    private final Sight sight;

    DocumentViews(Vault vault, Sight sight) {
        this.vault = vault;
        this.sight = sight;
    }

    DocumentView of(Document document, Viewer viewer) {
        var key = sight.key(document, viewer);
        var kind = document.classification();
        return new DocumentView(
                document.id().value(),
                document.caseId().value(),
                document.version(),
                document.uploader(),
                kind.documentClass(),
                kind.reason(),
                kind.publicFrom(),
                kind.afterDecision(),
                kind.reviewOn(),
                kind.isReviewMissed(sight.today()) && !sight.isPublic(document),
                title(document),
                versions(document, key),
                document.appeals().stream()
                        .map(appeal -> view(document, appeal, viewer instanceof Viewer.Inside ? key : Optional.empty()))
                        .toList());
    }

    /** The grounds are for officers; of a shredded case nobody reads them any more. */
    private AppealView view(Document document, Appeal appeal, Optional<Reader> key) {
        try {
            var grounds = key.map(by -> vault.text(document.caseId(), appeal.grounds(), by))
                    .orElse(null);
            return new AppealView(appeal.appealedOn(), appeal.outcome(), appeal.decidedOn(), grounds);
        } catch (NotReleased shredded) {
            return new AppealView(appeal.appealedOn(), appeal.outcome(), appeal.decidedOn(), null);
        }
    }

    @org.jspecify.annotations.Nullable
    String title(Document document) {
        var title = document.title();
        return title == null ? null : vault.text(document.caseId(), title, new Reader.Publication());
    }

    Details details(Document document, DocumentVersion version, Reader key) {
        return Details.of(vault.text(document.caseId(), version.details(), key));
    }

    private List<VersionView> versions(Document document, Optional<Reader> key) {
        var all = document.versions();
        int first = key.isPresent() ? 0 : all.size() - 1;
        return IntStream.range(first, all.size())
                .mapToObj(place -> version(document, all.get(place), place + 1, key))
                .toList();
    }

    /** Of a shredded case the copies are left that everybody may see. */
    private VersionView version(Document document, DocumentVersion version, int number, Optional<Reader> key) {
        try {
            return key.map(by -> whole(document, version, number, by)).orElseGet(() -> outside(version, number));
        } catch (NotReleased shredded) {
            return outside(version, number);
        }
    }

    private VersionView whole(Document document, DocumentVersion version, int number, Reader key) {
        var details = details(document, version, key);
        return new VersionView(
                number,
                version.format().mediaType(),
                version.redacted(),
                version.scan(),
                details.name(),
                details.sha256(),
                version.length(),
                version.warnings());
    }

    private static VersionView outside(DocumentVersion version, int number) {
        return new VersionView(number, version.format().mediaType(), version.redacted(), null, null, null, null, null);
    }
}
