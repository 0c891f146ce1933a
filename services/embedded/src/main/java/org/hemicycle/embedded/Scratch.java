package org.hemicycle.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** This user's folder for what may be lost: throw-away servers and unpacked binaries. */
final class Scratch {

    private Scratch() {}

    /** Others may look into it but not own it: we run programs from there. */
    static Path folder() {
        var folder = Folders.create(
                Path.of(System.getProperty("java.io.tmpdir"), "hemicycle-" + System.getProperty("user.name")));
        try {
            var probe = Files.createTempFile(folder, "owner", null);
            var ours = Files.getOwner(probe).equals(Files.getOwner(folder));
            Files.delete(probe);
            if (!ours) {
                throw new CannotStart("%s belongs to somebody else: remove it".formatted(folder));
            }
            return folder;
        } catch (IOException failure) {
            throw Folders.refused(folder, failure);
        }
    }
}
