package org.hemicycle.platform.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The datasets of this service, and writing one out. */
public class OpenData {

    public static final String LICENCE = "CC-BY-4.0";

    private final List<Dataset> datasets;
    private final Clock clock;

    OpenData(List<Dataset> datasets, Clock clock) {
        this.datasets =
                datasets.stream().sorted(Comparator.comparing(Dataset::name)).toList();
        this.clock = clock;
    }

    public List<Dataset> catalogue() {
        return datasets;
    }

    public Optional<Dataset> find(String name) {
        return datasets.stream().filter(dataset -> dataset.name().equals(name)).findFirst();
    }

    /** Writes all rows as of one moment. Who asks for an export reads or discards it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Export export(Dataset dataset, Format format) {
        try {
            var file = Files.createTempFile("open-data-" + dataset.name() + "-", null);
            try {
                return write(dataset, format, file);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(file);
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Export write(Dataset dataset, Format format, Path file) throws IOException {
        var rows = new long[1];
        var digest = sha256();
        try (var bytes = new DigestOutputStream(Files.newOutputStream(file), digest);
                var text = new BufferedWriter(new OutputStreamWriter(bytes, UTF_8));
                var writer = format.write(dataset, text)) {
            dataset.rows(row -> {
                writer.row(row);
                rows[0]++;
            });
        }
        return new Export(dataset, format, rows[0], digest.digest(), clock.instant(), file);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
