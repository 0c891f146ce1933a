package org.hemicycle.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The programs of PostgreSQL, unpacked once: the folder with {@code bin}, {@code lib} and {@code share}. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    static synchronized Path unpackedBelow(Path parent) {
        var archive = PostgresArchive.ofThisMachine();
        try {
            var home = parent.resolve("binaries-" + archive.fingerprint());
            if (!isComplete(home)) {
                Folders.delete(home);
                unpack(archive, home);
            }
            return home;
        } catch (IOException failure) {
            throw Folders.refused(parent, failure);
        }
    }

    /** Systems clear old files out of their temporary folder one by one, so a marker alone proves nothing. */
    private static boolean isComplete(Path home) throws IOException {
        return Files.exists(home)
                && Files.exists(marker(home))
                && Files.readString(marker(home)).equals(count(home));
    }

    /** Unpacks beside its place and moves: another JVM may be doing the same. */
    private static void unpack(PostgresArchive archive, Path home) throws IOException {
        var draft = Folders.create(
                home.resolveSibling("unpacking-" + ProcessHandle.current().pid()));
        Folders.delete(draft);
        archive.unpackInto(draft);
        var count = count(draft);
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException another) {
            Folders.delete(draft);
        }
        Files.writeString(marker(home), count);
    }

    private static Path marker(Path home) {
        return home.resolveSibling(home.getFileName() + ".count");
    }

    private static String count(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            return Long.toString(files.count());
        }
    }
}
