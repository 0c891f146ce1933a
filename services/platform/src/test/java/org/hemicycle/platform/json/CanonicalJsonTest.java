package org.hemicycle.platform.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void writesTheExampleOfTheStandard() { // RFC 8785, 3.2.2 and 3.2.3
        var json = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";

        assertThat(text(CanonicalJson.of(json))).isEqualTo("""
                {"literals":[null,true,false],\
                "numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
                "string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
    }

    @Test
    void sortsNamesByUtf16Units() { // RFC 8785, 3.2.3: the emoji stands before U+FB33
        var json = """
                {"\\u20ac":1,"\\r":2,"\\ufb33":3,"1":4,"\\ud83d\\ude00":5,"\\u0080":6,"\\u00f6":7}""";

        assertThat(text(CanonicalJson.of(json)))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "{\"a\":null,\"a\":1}",
                "{\"a\":{\"b\":null,\"b\":null}}",
                "{\"a\":9007199254740992}",
                "{\"a\":-9007199254740993}",
                "{\"a\":1e400}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":01}",
                "{\"a\":1} x",
                "{\"a\":1",
                "[1,]",
                "\"a text alone\"",
                "NaN",
                ""
            })
    void refusesWhatWouldBeChangedWithoutAWord(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(json));
    }

    @Test
    void keepsTheLargestExactNumber() {
        assertThat(text(CanonicalJson.of("[9007199254740991]"))).isEqualTo("[9007199254740991]");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void writesAnEnvelopeAsTheLibraryDoes(
            @ForAll("attributes") Map<String, String> attributes, @ForAll("texts") String value) {
        var data = CanonicalJson.of(JSON.writeValueAsString(Map.of("value", value, "count", 3)));

        var envelope = CanonicalJson.envelope(attributes, data);

        assertThat(text(envelope)).isEqualTo(text(CanonicalJson.of(plainEnvelope(attributes, data))));
    }

    @Property
    void refusesHalvesOfCharactersInEnvelopes(@ForAll("anyChars") String value) {
        Assume.that(!UTF_8.newEncoder().canEncode(value));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.envelope(Map.of("subject", value), bytes("{}")))
                .withMessageContaining("half a character");
    }

    @Test
    void takesDataForNoAttribute() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.envelope(Map.of("data", "x"), bytes("{}")));
    }

    @Test
    void writesACloudEvent() {
        var attributes = Map.of("specversion", "1.0", "id", "7", "type", "membership.status-changed.v1");

        assertThat(text(CanonicalJson.envelope(attributes, bytes("{\"country\":\"UTO\"}"))))
                .isEqualTo("""
                {"data":{"country":"UTO"},"id":"7","specversion":"1.0","type":"membership.status-changed.v1"}""");
    }

    @Provide
    Arbitrary<String> anyChars() {
        return Arbitraries.strings()
                .withCharRange('\ud7ff', '\ue000')
                .withChars("a😀")
                .ofMinLength(1)
                .ofMaxLength(4);
    }

    /** Control characters, quotes, letters, emoji; no halves. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(points(0, 0x7f), points(0x80, 0xd7ff), points(0xe000, Character.MAX_CODE_POINT))
                .map(Character::toString)
                .list()
                .ofMaxSize(20)
                .map(points -> String.join("", points));
    }

    private static Arbitrary<Integer> points(int first, int last) {
        return Arbitraries.integers().between(first, last);
    }

    @Provide
    Arbitrary<Map<String, String>> attributes() {
        return Arbitraries.maps(texts(), texts()).ofMaxSize(8).filter(map -> !map.containsKey("data"));
    }

    private static String plainEnvelope(Map<String, String> attributes, byte[] data) {
        return attributes.entrySet().stream()
                .map(entry -> JSON.writeValueAsString(entry.getKey()) + ":" + JSON.writeValueAsString(entry.getValue()))
                .collect(Collectors.joining(",", "{", attributes.isEmpty() ? "" : ","))
                .concat("\"data\":" + text(data) + "}");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
