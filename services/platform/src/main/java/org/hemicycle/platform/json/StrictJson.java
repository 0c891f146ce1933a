package org.hemicycle.platform.json;

import java.math.BigInteger;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds what the canonicalisation would swallow: it lets a name repeat after null and rounds whole numbers beyond 2^53.
 */
final class StrictJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final BigInteger LARGEST_EXACT = BigInteger.TWO.pow(53).subtract(BigInteger.ONE);

    private StrictJson() {}

    static void check(String json) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    checkExact(parser);
                }
            }
        }
    }

    private static void checkExact(JsonParser parser) {
        var number = parser.getBigIntegerValue();
        if (number.abs().compareTo(LARGEST_EXACT) > 0) {
            throw new IllegalArgumentException("%s is beyond 2^53: write it as a text".formatted(number));
        }
    }
}
