package org.hemicycle.responsepolicy.document;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.responsepolicy.document.inspect.Finding;
import org.hemicycle.responsepolicy.document.inspect.Format;
import org.hemicycle.responsepolicy.vault.SealedId;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One version of a document. The original stays as it came, sealed under its own key; what others see is the copy.
 *
 * @param found kinds of metadata of the original, joined by commas
 * @param details its name and hash, sealed
 * @param sharedCopy without metadata, or redacted
 */
@Table("document_version")
record DocumentVersion(
        Format format,
        long length,
        ScanState scan,
        String found,
        SealedId original,
        SealedId details,
        SealedId sharedCopy,
        boolean redacted) {

    static String joined(Set<Finding> found) {
        return found.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    List<Finding> warnings() {
        return Arrays.stream(found.split(","))
                .filter(word -> !word.isEmpty())
                .map(Finding::valueOf)
                .toList();
    }

    DocumentVersion redactedAs(SealedId copy) {
        return new DocumentVersion(format, length, scan, found, original, details, copy, true);
    }
}
