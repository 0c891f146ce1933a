package org.hemicycle.responsepolicy.document.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The formats that are taken: what a file may be called, and as what its first bytes must be told. */
public enum Format {
    PDF("application/pdf", List.of("pdf"), Set.of("application/pdf")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Set.of("application/zip", "application/x-tika-ooxml")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Set.of("application/zip", "application/x-tika-ooxml")),
    PNG("image/png", List.of("png"), Set.of("image/png")),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),
    TXT("text/plain", List.of("txt"), Set.of("text/plain")),
    CSV("text/csv", List.of("csv"), Set.of("text/plain", "text/csv"));

    private final String mediaType;
    private final List<String> extensions;
    private final Set<String> detected;

    Format(String mediaType, List<String> extensions, Set<String> detected) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.detected = detected;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As in {@code pdf}. */
    public String extension() {
        return extensions.getFirst();
    }

    public boolean admits(String detectedType) {
        return detected.contains(detectedType);
    }

    public static Optional<Format> called(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }
}
