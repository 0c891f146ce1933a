package org.hemicycle.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The password of PostgreSQL's superuser: made up once, in a file that only we can read. */
record AdministratorPassword(Path file, String value) {

    static AdministratorPassword in(Path folder) {
        var file = folder.resolve("password");
        try {
            if (!Files.exists(file)) {
                var draft = Files.createTempFile(folder, "password", null); // readable by its owner only
                Files.writeString(draft, UUID.randomUUID().toString());
                Files.move(draft, file);
            }
            return new AdministratorPassword(file, Files.readString(file));
        } catch (IOException failure) {
            throw Folders.refused(folder, failure);
        }
    }
}
