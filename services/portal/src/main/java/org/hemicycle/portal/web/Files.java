package org.hemicycle.portal.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Documents on their way to a reader: to be saved, so that no browser runs or guesses anything of them. */
final class Files {

    private Files() {}

    static ResponseEntity<byte[]> saved(byte[] content, @Nullable String name, String type) {
        var saveAs = ContentDisposition.attachment()
                .filename(name == null ? "document" + ending(type) : name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, saveAs.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
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
