package org.hemicycle.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The repository's own contracts. To publish a new version of a schema, see contracts/README.md. */
class ContractsTest {

    private final SchemaContracts contracts = SchemaContracts.ofRepository();

    @Test
    void everySchemaIsOneAndHasItsTypesName() {
        assertThat(contracts.types())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(contracts.flaws(type)).isEmpty());
    }

    @Test
    void everyExampleKeepsItsSchema() {
        assertThat(contracts.examples().keySet()).containsExactlyInAnyOrderElementsOf(contracts.types());
        assertThat(contracts.examples())
                .allSatisfy((type, json) ->
                        assertThat(contracts.violations(type, json)).isEmpty());
    }

    @Test
    void publishedSchemasHaveOnlyGrownSince() {
        assertThat(contracts.published()).isNotEmpty();
        assertThat(contracts.breaks()).isEmpty();
    }
}
