package org.hemicycle.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Documents on their way to a reader: to be saved, so that no browser runs or guesses anything of them. */
final class Files {

    private static final Set<String> KNOWN = Set.of(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "image/png",
            "image/jpeg",
            "text/plain",
            "text/csv");

    private Files() {}

    static ResponseEntity<byte[]> saved(byte[] content, @Nullable String name, String type) {
        var saveAs = ContentDisposition.attachment()
                .filename(name == null ? "document" + ending(type) : visible(name), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(known(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, saveAs.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }

    /** What is no media type of a document is bytes: browsers guess nothing of them. */
    static MediaType known(String type) {
        return KNOWN.contains(type) ? MediaType.parseMediaType(type) : MediaType.APPLICATION_OCTET_STREAM;
    }

    /** Marks that turn the direction of writing around hide what a file is. */
    private static String visible(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cf}]", "");
    }

    private static String ending(String type) {
        return switch (type) {
            case "application/pdf" -> ".pdf";
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            case "text/plain" -> ".txt";
            case "text/csv" -> ".csv";
            default -> "";
        };
    }
}
