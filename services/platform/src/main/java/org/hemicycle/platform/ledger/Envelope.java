package org.hemicycle.platform.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.json.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * One CloudEvent as a log's readers see it. Its RFC 8785 bytes are the Merkle leaf's content, so whoever holds the
 * event can recompute the leaf.
 */
record Envelope(
        UUID id,
        String type,
        String source,
        String subject,
        Instant at,
        @Nullable Long sequence,
        String data,
        Map<String, String> extensions) {

    /** The schema's name, as in contracts/events. */
    static String schemaOf(String type) {
        return "urn:contract:" + type;
    }

    byte[] canonical() {
        var attributes = new HashMap<>(extensions);
        attributes.put("specversion", "1.0");
        attributes.put("id", id.toString());
        attributes.put("type", type);
        attributes.put("source", source);
        attributes.put("subject", subject);
        attributes.put("time", at.toString());
        attributes.put("datacontenttype", "application/json");
        attributes.put("dataschema", schemaOf(type));
        if (sequence != null) {
            attributes.put("sequence", sequence.toString());
        }
        return CanonicalJson.envelope(attributes, data.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
