package org.hemicycle.portal.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;

/** A file that is handed to a service as it came: its content is never in memory as a whole. */
public record Parcel(String name, Content content) {

    /** Where the bytes come from, each time they are sent. */
    public interface Content {
        InputStream open() throws IOException;
    }

    /** For the header: percent-encoded, as {@code File-Name} is everywhere. */
    String encodedName() {
        return URLEncoder.encode(name, UTF_8).replace("+", "%20");
    }

    void writeTo(OutputStream out) throws IOException {
        try (var bytes = content.open()) {
            bytes.transferTo(out);
        }
    }
}
