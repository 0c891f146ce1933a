package org.hemicycle.portal.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A file that is handed to a service as it came: its content is never in memory as a whole. */
public record Parcel(String name, Content content) {

    /** Where the bytes come from, each time they are sent. */
    public interface Content {
        InputStream open() throws IOException;
    }

    /** For the header: percent-encoded, as {@code File-Name} is everywhere. */
    String encodedName() {
        return Errand.fileName(name);
    }

    void writeTo(OutputStream out) throws IOException {
        try (var bytes = content.open()) {
            bytes.transferTo(out);
        }
    }
}
