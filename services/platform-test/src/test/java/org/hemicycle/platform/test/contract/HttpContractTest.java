package org.hemicycle.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpContractTest {

    private final HttpContract bakery = HttpContract.reading("""
            openapi: 3.1.0
            paths:
              /orders/mine:
                get:
                  responses:
                    "204": {description: Nothing}
              /orders/{year}.csv:
                get:
                  responses:
                    "200":
                      description: A year's
                      content:
                        text/csv: {schema: {type: string}}
              /orders/{order}:
                put:
                  requestBody:
                    content:
                      application/json: {schema: {$ref: "#/components/schemas/Order"}}
                  responses:
                    "200":
                      description: Changed
                      content:
                        application/json: {schema: {$ref: "#/components/schemas/Order"}}
                    "404": {$ref: "#/components/responses/Problem"}
            components:
              responses:
                Problem:
                  description: Refused
                  content:
                    application/problem+json:
                      schema: {type: object, required: [title]}
              schemas:
                Loaf: {enum: [rye, baguette]}
                Order:
                  type: object
                  required: [loaf]
                  properties:
                    loaf: {$ref: "#/components/schemas/Loaf"}
            """);

    @Test
    void knowsItsOperations() {
        assertThat(bakery.operations())
                .containsExactlyInAnyOrder("GET /orders/mine", "GET /orders/{year}.csv", "PUT /orders/{order}");
        assertThat(bakery.describes("PUT", "/orders/7")).isTrue();
        assertThat(bakery.describes("PUT", "/orders/7/loaf")).isFalse();
        assertThat(bakery.describes("DELETE", "/orders/7")).isFalse();
    }

    @Test
    void acceptsWhatItDescribes() {
        assertThat(bakery.violations(put("{\"loaf\": \"rye\"}", 200, "application/json", "{\"loaf\": \"rye\"}")))
                .isEmpty();
        assertThat(bakery.violations(put("{}", 404, "application/problem+json", "{\"title\": \"none\"}")))
                .isEmpty();
        assertThat(bakery.violations(new Exchange("GET", "/orders/1999.csv", null, 200, "text/csv", "loaf\nrye\n")))
                .isEmpty();
        assertThat(bakery.violations(new Exchange("GET", "/orders/mine", null, 204, null, "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{\"loaf\": \"rye\"}   | 200 | application/json         | {\"loaf\": \"stone\"}",
                "{\"loaf\": \"rye\"}   | 200 | application/json         | {}",
                "{\"loaf\": \"rye\"}   | 200 | application/json         | ''",
                "{\"loaf\": \"rye\"}   | 200 | text/plain               | {\"loaf\": \"rye\"}",
                "{\"loaf\": \"rye\"}   | 201 | application/json         | {\"loaf\": \"rye\"}",
                "{\"loaf\": \"stone\"} | 200 | application/json         | {\"loaf\": \"rye\"}",
                "{\"loaf\": \"rye\"}   | 404 | application/problem+json | {\"status\": 404}"
            })
    void namesWhatItDoesNotDescribe(String sent, int status, String mediaType, String received) {
        assertThat(bakery.violations(put(sent, status, mediaType, received))).hasSize(1);
    }

    @Test
    void namesAnOperationItDoesNotDescribe() {
        assertThat(bakery.violations(new Exchange("DELETE", "/orders/7", null, 204, null, "")))
                .containsExactly("DELETE /orders/7 is not described");
    }

    private static Exchange put(String sent, int status, String mediaType, String received) {
        return new Exchange("PUT", "/orders/7", sent, status, mediaType, received);
    }
}
