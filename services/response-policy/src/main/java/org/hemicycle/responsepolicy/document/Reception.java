package org.hemicycle.responsepolicy.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Compartment;
import org.hemicycle.responsepolicy.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Takes a file in, outside any transaction: seals it as it comes, has it scanned and looked into, seals the copy. Nothing
 * of it touches a disk unsealed; what is refused is removed at once.
 */
@Component
class Reception {

    private final UploadSettings settings;
    private final Vault vault;
    private final Inspector inspector;
    private final Scanner scanner;
    private final Semaphore filersDoors;
    private final Semaphore doors;

    Reception(UploadSettings settings, Vault vault, Inspector inspector, Scanner scanner) {
        this.settings = settings;
        this.vault = vault;
        this.inspector = inspector;
        this.scanner = scanner;
        this.filersDoors = new Semaphore(settings.atOnce());
        this.doors = new Semaphore(settings.atOnce());
    }

    /** Filers have doors of their own: whoever sends slowly there keeps no officer waiting. */
    Intaken take(Upload upload) {
        var name = FileName.of(upload.name());
        var through = upload.from() == Uploader.FILER ? filersDoors : doors;
        if (!through.tryAcquire()) {
            throw new Refused(503, "Many documents are arriving: try again shortly");
        }
        try {
            return take(upload.caseId(), name, new Arriving(upload.content(), settings));
        } finally {
            through.release();
        }
    }

    private Intaken take(CaseId id, FileName name, Arriving arriving) {
        var original = vault.receive(id, Compartment.CASE, typed(arriving, name));
        try {
            var scan = scanner.scan(original.again());
            var looked = inspector.inspect(
                    name.format(),
                    original.again(),
                    copy -> vault.receive(id, Compartment.SHARED, copy),
                    copy -> vault.discard(copy.id()));
            var details = vault.seal(id, new Details(name.text(), arriving.sha256Hex()).text());
            var version = new DocumentVersion(
                    name.format(),
                    arriving.length(),
                    scan,
                    DocumentVersion.joined(looked.found()),
                    original.id(),
                    details,
                    looked.copy().id(),
                    false);
            return new Intaken(version, looked.copy().id());
        } catch (RuntimeException refused) {
            vault.discard(original.id());
            throw refused;
        }
    }

    private static InputStream typed(Arriving arriving, FileName name) {
        try {
            return TypeCheck.check(arriving, name);
        } catch (IOException broken) {
            throw new Refused(400, "The document did not arrive whole");
        }
    }
}
