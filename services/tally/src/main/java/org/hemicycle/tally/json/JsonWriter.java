package org.hemicycle.tally.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.tally.number.Fraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes maps, lists, texts and exact numbers as JSON. A fraction that no decimal can say becomes text, as {@code "7/3"}. */
public final class JsonWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonWriter() {}

    /** Indented, with line feeds whatever the machine. */
    public static String pretty(Object value) {
        return write(value, new Indented()) + "\n";
    }

    public static String plain(Object value) {
        return write(value, ObjectWriteContext.empty());
    }

    /** What a parsed document says, without its lines. */
    public static @Nullable Object plainValue(Node node) {
        if (node.isObject()) {
            var fields = new LinkedHashMap<String, @Nullable Object>();
            node.object().forEach((name, field) -> fields.put(name, plainValue(field)));
            return fields;
        }
        if (node.isList()) {
            var items = new ArrayList<@Nullable Object>();
            node.list().forEach(item -> items.add(plainValue(item)));
            return items;
        }
        return node.value();
    }

    private static String write(@Nullable Object value, ObjectWriteContext context) {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(context, text)) {
            write(value, generator);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator to) {
        if (value instanceof Map<?, ?> map) {
            to.writeStartObject();
            map.forEach((name, field) -> {
                to.writeName(String.valueOf(name));
                write(field, to);
            });
            to.writeEndObject();
        } else if (value instanceof List<?> list) {
            to.writeStartArray();
            list.forEach(item -> write(item, to));
            to.writeEndArray();
        } else {
            writeScalar(value, to);
        }
    }

    private static void writeScalar(@Nullable Object value, JsonGenerator to) {
        if (value instanceof Fraction fraction) {
            Decimals.of(fraction).ifPresentOrElse(to::writeNumber, () -> to.writeString(fraction.toString()));
        } else if (value instanceof BigDecimal decimal) {
            to.writeNumber(decimal);
        } else if (value instanceof Long || value instanceof Integer) {
            to.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            to.writeBoolean(truth);
        } else if (value == null) {
            to.writeNull();
        } else {
            to.writeString(value.toString());
        }
    }

    /** A printer keeps its depth, so each document has its own. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
