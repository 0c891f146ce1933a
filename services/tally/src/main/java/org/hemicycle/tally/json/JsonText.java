package org.hemicycle.tally.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.tally.Uncountable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON strictly: no duplicate fields, nothing behind the document, no number too large to be meant. */
public final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final JsonParser parser;

    private JsonText(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The file is named in every refusal. */
    public static Node read(Path path) {
        var file = String.valueOf(path.getFileName());
        try {
            return parse(file, Files.readString(path, UTF_8));
        } catch (CharacterCodingException otherText) {
            throw new Uncountable("%s cannot be read as UTF-8 text.".formatted(path));
        } catch (IOException failure) {
            throw new Uncountable("%s cannot be read: it is not there, or no file.".formatted(path));
        }
    }

    public static Node parse(String file, String json) {
        var text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            var reader = new JsonText(file, parser);
            var node = reader.value("", parser.nextToken());
            if (parser.nextToken() != null) {
                throw node.wrong("there is something behind the end of the document");
            }
            return node;
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNr());
            int column = at == null ? 1 : Math.max(1, at.getColumnNr());
            throw Uncountable.at(file, line, column, "this is not JSON (%s)".formatted(firstLine(broken)));
        }
    }

    private Node value(String path, @Nullable JsonToken token) {
        int line = Math.max(1, parser.currentTokenLocation().getLineNr());
        if (token == null) {
            throw Uncountable.at(file, line, 1, "the document ends before it says anything");
        }
        return new Node(
                file,
                path,
                line,
                switch (token) {
                    case START_OBJECT -> object(path);
                    case START_ARRAY -> list(path);
                    case VALUE_STRING -> parser.getString();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path, line);
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    default -> null;
                });
    }

    private Map<String, Node> object(String path) {
        var fields = new LinkedHashMap<String, Node>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            fields.put(name, value(path.isEmpty() ? name : path + "." + name, parser.nextToken()));
        }
        return fields;
    }

    private List<Node> list(String path) {
        var items = new ArrayList<Node>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(path + "[" + items.size() + "]", token));
        }
        return items;
    }

    private BigDecimal number(String path, int line) {
        var number = parser.getDecimalValue();
        if (Math.abs((long) number.scale()) > 50 || number.precision() > 50) {
            throw new Node(file, path, line, null).wrong("this number is too long");
        }
        return number;
    }

    private static String firstLine(JacksonException broken) {
        var message = String.valueOf(broken.getOriginalMessage());
        return message.lines().findFirst().orElse("unreadable").replaceAll("[.]+$", "");
    }
}
