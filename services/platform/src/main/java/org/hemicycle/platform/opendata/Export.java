package org.hemicycle.platform.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A dataset written out once: its checksum is known before the first byte is sent, and the database is free while a slow
 * reader takes it. The file is gone when its content was read or discarded.
 */
public record Export(Dataset dataset, Format format, long rows, byte[] sha256, Instant generatedAt, Path file) {

    /** With the day it tells of, so that who keeps several versions can tell them apart: {@code members-2016-11-30.csv}. */
    public String fileName() {
        var day = generatedAt.atZone(ZoneOffset.UTC).toLocalDate();
        return "%s-%s.%s".formatted(dataset.name(), day, format.name().toLowerCase(Locale.ROOT));
    }

    /** RFC 9530, as in the header {@code Repr-Digest}. */
    public String digest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    }

    /** Same content, same tag. */
    public String etag() {
        return "\"" + HexFormat.of().formatHex(sha256) + "\"";
    }

    public InputStream content() throws IOException {
        return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    }

    public long length() throws IOException {
        return Files.size(file);
    }

    public void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
