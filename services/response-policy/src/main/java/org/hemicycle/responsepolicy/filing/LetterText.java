package org.hemicycle.responsepolicy.filing;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Letters and addenda as the text that is sealed. A fault never quotes them. */
@Component
class LetterText {

    private final JsonMapper json;

    LetterText(JsonMapper json) {
        this.json = json;
    }

    String of(Record content) {
        try {
            return json.writeValueAsString(content);
        } catch (JacksonException fault) {
            throw new IllegalStateException(
                    "A letter cannot be written: " + fault.getClass().getSimpleName());
        }
    }

    <T extends Record> T read(String text, Class<T> as) {
        try {
            return json.readValue(text, as);
        } catch (JacksonException fault) {
            throw new IllegalStateException(
                    "A sealed letter cannot be read: " + fault.getClass().getSimpleName());
        }
    }
}
