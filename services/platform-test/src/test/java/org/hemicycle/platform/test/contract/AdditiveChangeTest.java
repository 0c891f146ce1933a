package org.hemicycle.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AdditiveChangeTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PUBLISHED = """
            {"type": "object",
             "required": ["order", "loaf"],
             "properties": {
               "order": {"type": "string", "format": "uuid"},
               "loaf": {"enum": ["rye", "baguette"]},
               "count": {"type": "integer", "minimum": 1},
               "note": {"type": "string"},
               "slices": {"type": "array", "items": {"type": "object",
                 "required": ["weight"],
                 "properties": {"weight": {"type": "integer"}}}}}}""";

    @Test
    void acceptsTheSameAndOtherWords() {
        assertThat(breaks(PUBLISHED, PUBLISHED)).isEmpty();
        assertThat(after("\"integer\", \"minimum\": 1", "\"integer\", \"minimum\": 1, \"description\": \"Loaves\""))
                .isEmpty();
    }

    @Test
    void acceptsNewOptionalFieldsAndNewValues() {
        assertThat(after("\"note\": {\"type\": \"string\"}", "\"note\": {\"type\": \"string\"}, \"oven\": {}"))
                .isEmpty();
        assertThat(after("\"baguette\"]", "\"baguette\", \"spelt\"]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // removed, renamed
                "\"note\": {\"type\": \"string\"},       |                                  | note was removed or renamed",
                "\"note\":                               | \"remark\":                      | note was removed or renamed",
                "\"weight\": {\"type\": \"integer\"}     | \"grams\": {\"type\": \"integer\"} | weight was removed or renamed",
                // retyped
                "\"integer\", \"minimum\": 1             | \"string\", \"minimum\": 1       | count: type was",
                "{\"type\": \"integer\"}}}}              | {\"type\": \"number\"}}}}        | weight: type was",
                "\"format\": \"uuid\"                    | \"format\": \"uri\"              | order: format was",
                // tightened
                "\"minimum\": 1                          | \"minimum\": 2                   | count: minimum was 1 and is 2",
                "\"rye\", \"baguette\"                   | \"rye\"                          | loaf: the value \"baguette\" is gone",
                "\"note\": {\"type\": \"string\"}        | \"note\": {\"type\": \"string\", \"enum\": [\"a\"]} | note: any value was allowed",
                // what readers and events already sent count on
                "[\"order\", \"loaf\"]                   | [\"order\", \"loaf\", \"count\"] | \"count\" is newly required",
                "[\"order\", \"loaf\"]                   | [\"order\"]                      | \"loaf\" is no longer required",
                "[\"weight\"]                            | [\"weight\", \"crust\"]          | \"crust\" is newly required"
            })
    void refusesWhatTakesSomethingAway(String was, String becomes, String why) {
        assertThat(after(was, becomes == null ? "" : becomes)).anyMatch(sentence -> sentence.contains(why));
    }

    private static List<String> after(String was, String becomes) {
        assertThat(PUBLISHED).contains(was);
        return breaks(PUBLISHED, PUBLISHED.replace(was, becomes));
    }

    private static List<String> breaks(String published, String current) {
        return AdditiveChange.breaks(JSON.readTree(published), JSON.readTree(current));
    }
}
