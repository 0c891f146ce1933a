package org.hemicycle.platform.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Writer;
import org.springframework.http.MediaType;

/** The forms in which every dataset is offered. */
public enum Format {
    CSV(new MediaType("text", "csv", UTF_8)) {
        @Override
        RowWriter write(Dataset dataset, Writer to) {
            return new CsvRows(dataset, to);
        }
    },
    JSON(MediaType.APPLICATION_JSON) {
        @Override
        RowWriter write(Dataset dataset, Writer to) {
            return new JsonRows(dataset, to);
        }
    };

    private final MediaType mediaType;

    Format(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    abstract RowWriter write(Dataset dataset, Writer to);
}
