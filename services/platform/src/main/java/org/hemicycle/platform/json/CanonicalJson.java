package org.hemicycle.platform.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;

/**
 * The canonical bytes of JSON texts (RFC 8785). Refuses, by IllegalArgumentException, whatever would be changed without
 * a word: repeated names, whole numbers that no double holds, halves of characters.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The canonical bytes of an object or array. */
    public static byte[] of(String json) {
        try {
            StrictJson.check(json);
            return Utf8.bytes(new JsonCanonicalizer(json).getEncodedString());
        } catch (IOException | JacksonException malformed) {
            throw new IllegalArgumentException(
                    "Not JSON in a form that can be signed: " + malformed.getMessage(), malformed);
        }
    }

    /**
     * The canonical bytes of a CloudEvent: its attributes, all of them texts, and its data, which is already canonical
     * and is not read again.
     */
    public static byte[] envelope(Map<String, String> attributes, byte[] canonicalData) {
        var members = new TreeMap<String, String>();
        attributes.forEach((name, value) -> members.put(name, CanonicalText.of(value)));
        if (members.put("data", new String(canonicalData, UTF_8)) != null) {
            throw new IllegalArgumentException("Data is no attribute of an event");
        }
        var json = new StringBuilder(canonicalData.length + 512);
        members.forEach((name, value) -> json.append(json.isEmpty() ? '{' : ',')
                .append(CanonicalText.of(name))
                .append(':')
                .append(value));
        return Utf8.bytes(json.append('}').toString());
    }
}
