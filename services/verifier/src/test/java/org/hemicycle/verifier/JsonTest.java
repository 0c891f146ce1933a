package org.hemicycle.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsEveryKindOfValue() {
        var json = Json.object("""
                {"a": "t\\u00e9xt \\"\\n", "b": [1, -2.5e3, true, false, null], "c": {}, "d": []}
                """);

        assertThat(json.get("a")).isEqualTo("t\u00e9xt \"\n");
        assertThat(json.get("b"))
                .isEqualTo(Arrays.asList(new Json.Figure("1"), new Json.Figure("-2.5e3"), true, false, null));
        assertThat(json.get("d")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,\"a\":1}",
                "{\"a\":1} x",
                "{\"a\":1,\"a\":2}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u00g0\"}",
                "{\"a\":\"\t\"}",
                "{\"a\":nul}",
                "{\"a\":\"",
                "{a:1}"
            })
    void refusesWhatIsNoObject(String text) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Json.object(text));
    }

    @Test
    void doesNotFollowEndlessNesting() {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Json.object("{\"a\":" + "[".repeat(100_000)));
    }
}
