package org.hemicycle.responsepolicy.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What taking in documents may cost.
 *
 * @param largest in bytes
 * @param patience how long one may take to arrive
 * @param atOnce how many may arrive at the same time, and be looked into at the same time
 * @param inspection how long looking into one may take
 * @param memory of the process that looks, as in {@code 384m}
 * @param unpacked what one may unpack to, in bytes
 * @param scanner host and port of clamd; empty: documents are not scanned, and say so
 */
@ConfigurationProperties("response-policy.documents")
record UploadSettings(
        long largest,
        Duration patience,
        int atOnce,
        int inspectionsAtOnce,
        Duration inspection,
        String memory,
        long unpacked,
        String scanner,
        int reviewAfterDays) {}
