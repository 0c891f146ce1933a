package org.hemicycle.platform.opendata;

import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** One object: what the table is, then its rows as objects, values of a row by column name. */
final class JsonRows implements RowWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Column> columns;
    private final JsonGenerator json;

    JsonRows(Dataset dataset, Writer to) {
        this.columns = dataset.columns();
        this.json = JSON.createGenerator(to);
        json.writeStartObject();
        json.writeStringProperty("dataset", dataset.name());
        json.writeStringProperty("licence", OpenData.LICENCE);
        json.writeStringProperty("ruleSet", dataset.ruleSet());
        json.writeArrayPropertyStart("rows");
    }

    @Override
    public void row(List<@Nullable Object> values) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeName(columns.get(i).name());
            write(values.get(i));
        }
        json.writeEndObject();
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Boolean yesNo -> json.writeBoolean(yesNo);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Object text -> json.writeString(text.toString()); // dates and instants in their ISO form
        }
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
