package org.hemicycle.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The archive on the class path with the programs of PostgreSQL for this machine. */
record PostgresArchive(URL location) {

    private static final int EXECUTABLE = 0100;

    static PostgresArchive ofThisMachine() {
        var name = "/postgres-%s-%s.txz".formatted(system(), machine());
        var location = PostgresArchive.class.getResource(name);
        if (location == null) {
            throw new CannotStart("There is no embedded PostgreSQL for %s on %s: use Docker, or a server of your own"
                    .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return new PostgresArchive(location);
    }

    /** Differs when the content differs. */
    String fingerprint() throws IOException {
        var inJar = (JarURLConnection) location.openConnection();
        return Long.toHexString(inJar.getJarEntry().getCrc());
    }

    void unpackInto(Path target) throws IOException {
        try (var packed = location.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, target);
            }
        }
    }

    private static void extract(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
        var place = target.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, place);
        if ((entry.getMode() & EXECUTABLE) != 0 && !place.toFile().setExecutable(true, false)) {
            throw new IOException("%s cannot be made executable".formatted(place));
        }
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String machine() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }
}
