package org.hemicycle.responsepolicy.document;

import static org.hemicycle.responsepolicy.document.DocumentRule.NAME_TAKEN;

import java.time.Clock;
import java.util.function.BiConsumer;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that come in. No transaction waits for who sends: the file is sealed and looked into first, the document is
 * changed afterwards; what comes to nothing is removed.
 */
@Service
public class DocumentProcedure {

    private final Documents documents;
    private final Reception reception;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final UploadSettings settings;
    private final Sight sight;
    private final Clock clock;

    DocumentProcedure(
            Documents documents,
            Reception reception,
            Vault vault,
            TransactionTemplate transaction,
            UploadSettings settings,
            Sight sight,
            Clock clock) {
        this.documents = documents;
        this.reception = reception;
        this.vault = vault;
        this.transaction = transaction;
        this.settings = settings;
        this.sight = sight;
        this.clock = clock;
    }

    /** A new document, as nobody classified it yet. */
    public void receive(Upload upload) {
        NAME_TAKEN.require(documents.findById(upload.document()).isEmpty());
        store(
                upload,
                taken -> transaction.executeWithoutResult(status -> {
                    NAME_TAKEN.require(documents.findById(upload.document()).isEmpty());
                    var review = sight.today().plusDays(settings.reviewAfterDays());
                    var made = Document.received(upload.document(), upload.caseId(), upload.from(), review);
                    made.add(taken.version(), upload.from(), clock.instant());
                    documents.save(made);
                }));
    }

    /** The next version of a document, from the side it came from. */
    public void receiveVersion(Upload upload, IfMatch ifMatch) {
        change(upload, ifMatch, (document, taken) -> document.add(taken.version(), upload.from(), clock.instant()));
    }

    /** A redacted file becomes the latest version's copy; the original stays as it is. */
    public void redact(Upload upload, IfMatch ifMatch) {
        change(upload, ifMatch, (document, taken) -> {
            document.redact(taken.copy(), clock.instant());
            vault.discard(taken.version().original());
            vault.discard(taken.version().details());
        });
    }

    private void change(Upload upload, IfMatch ifMatch, BiConsumer<Document, Intaken> act) {
        find(upload, ifMatch);
        store(
                upload,
                taken -> transaction.executeWithoutResult(status -> {
                    var document = find(upload, ifMatch);
                    act.accept(document, taken);
                    documents.save(document);
                }));
    }

    private void store(Upload upload, java.util.function.Consumer<Intaken> change) {
        var taken = reception.take(upload);
        try {
            change.accept(taken);
        } catch (RuntimeException refused) {
            vault.discard(taken.version().original());
            vault.discard(taken.version().details());
            vault.discard(taken.copy());
            throw refused;
        }
    }

    private Document find(Upload upload, IfMatch ifMatch) {
        var found = documents
                .findById(upload.document())
                .filter(document -> document.caseId().equals(upload.caseId()))
                .filter(document -> upload.from() == Uploader.OFFICER || document.uploader() == upload.from())
                .orElseThrow(() -> Refused.notFound("This document"));
        ifMatch.require(found.version());
        return found;
    }
}
