package org.hemicycle.responsepolicy.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.document.Download;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Names of files on the wire: percent-encoded UTF-8 in a header, never in an address. */
final class FileNames {

    static final String HEADER = "File-Name";

    private FileNames() {}

    static String decoded(String header) {
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(400, "File-Name is percent-encoded UTF-8");
        }
    }

    /** To be saved, not shown: no browser runs or guesses anything of it. */
    static ResponseEntity<InputStreamResource> saved(Download download) {
        var saveAs =
                ContentDisposition.attachment().filename(download.name(), UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(download.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saveAs.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new InputStreamResource(download.content()));
    }
}
