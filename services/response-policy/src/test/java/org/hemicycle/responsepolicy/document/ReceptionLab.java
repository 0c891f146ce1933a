package org.hemicycle.responsepolicy.document;

import java.io.InputStream;
import java.time.Duration;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Vault;

/** The way a file comes in, on a vault of its own. */
final class ReceptionLab {

    static final UploadSettings SETTINGS =
            new UploadSettings(25 << 20, Duration.ofMinutes(1), 4, 2, Duration.ofSeconds(30), "384m", 32 << 20, "", 90);

    final Reception reception;
    final CaseId id = CaseId.next();

    ReceptionLab(Vault vault) {
        this(vault, SETTINGS);
    }

    ReceptionLab(Vault vault, UploadSettings settings) {
        reception = new Reception(settings, vault, new Inspector(settings), new Scanner(settings));
    }

    Intaken take(String name, InputStream content) {
        return reception.take(
                new Upload(id, new DocumentId(java.util.UUID.randomUUID()), Uploader.OFFICER, name, content));
    }
}
