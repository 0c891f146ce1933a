package org.hemicycle.responsepolicy.document;

import java.time.Clock;
import java.util.List;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Reader;
import org.hemicycle.responsepolicy.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents as they are read. What a viewer may not see does not exist. */
@Service
@Transactional
public class DocumentRegister {

    private final Documents documents;
    private final Sight sight;
    private final DocumentViews views;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentRegister(
            Documents documents,
            Sight sight,
            DocumentViews views,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.sight = sight;
        this.views = views;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    public List<DocumentView> list(CaseId id, Viewer viewer) {
        return documents.findByCaseIdOrderById(id).stream()
                .filter(document -> sight.lists(document, viewer))
                .map(document -> views.of(document, viewer))
                .toList();
    }

    public DocumentView read(CaseId id, DocumentId document, Viewer viewer) {
        return views.of(find(id, document, viewer), viewer);
    }

    /** For who just sent it, whatever else they may see. */
    public DocumentView received(CaseId id, DocumentId document, Viewer viewer) {
        return documents
                .findById(document)
                .filter(found -> found.caseId().equals(id))
                .map(found -> views.of(found, viewer))
                .orElseThrow(() -> Refused.notFound("This document"));
    }

    /** The original as it came. That it was opened is written down first. */
    public Download original(CaseId id, DocumentId document, int number, Viewer viewer) {
        var found = find(id, document, viewer);
        var key = sight.key(found, viewer).orElseThrow(() -> Refused.notFound("This version"));
        if (number < 1 || number > found.versions().size()) {
            throw Refused.notFound("This version");
        }
        var version = found.versions().get(number - 1);
        var name = views.details(found, version, key).name();
        events.publishEvent(new DocumentEvent.Opened(id, document, number, clock.instant()));
        return new Download(name, version.format().mediaType(), vault.read(id, version.original(), key));
    }

    /** The latest version's copy: without metadata, or redacted. */
    public Download copy(CaseId id, DocumentId document, Viewer viewer) {
        var found = find(id, document, viewer);
        var format = found.latest().format();
        var title = views.title(found);
        var name = (title == null ? found.id().toString() : title) + "." + format.extension();
        return new Download(
                name, format.mediaType(), vault.read(id, found.latest().sharedCopy(), new Reader.Publication()));
    }

    private Document find(CaseId id, DocumentId document, Viewer viewer) {
        return documents
                .findById(document)
                .filter(found -> found.caseId().equals(id) && sight.sees(found, viewer))
                .orElseThrow(() -> Refused.notFound("This document"));
    }
}
