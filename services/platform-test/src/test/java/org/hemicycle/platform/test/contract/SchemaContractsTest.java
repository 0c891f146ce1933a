package org.hemicycle.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaContractsTest {

    private static final String ORDERED = "bakery.bread-ordered.v1";

    @TempDir
    private Path repository;

    private SchemaContracts contracts;

    @BeforeEach
    void aBakeryWithOneEvent() throws IOException {
        write("contracts/events/bakery/bread-ordered.v1.schema.json", """
                {"$schema": "https://json-schema.org/draft/2020-12/schema",
                 "$id": "urn:contract:bakery.bread-ordered.v1",
                 "type": "object",
                 "required": ["orderId", "loaf"],
                 "properties": {
                   "orderId": {"type": "string", "format": "uuid"},
                   "loaf": {"$ref": "urn:contract:bakery.loaf.v1"}}}""");
        write("contracts/events/bakery/loaf.v1.schema.json", """
                {"$schema": "https://json-schema.org/draft/2020-12/schema",
                 "$id": "urn:contract:bakery.loaf.v1", "enum": ["rye", "baguette"]}""");
        write("contracts/examples/bakery/bread-ordered.v1.json", """
                {"orderId": "6f2c0ad5-2f8f-4c19-9d63-0d1b7a3f6c11", "loaf": "rye", "new": true}""");
        contracts = SchemaContracts.in(repository.resolve("contracts"));
    }

    @Test
    void listTheTypesAndExamplesOfAService() {
        assertThat(contracts.types("bakery")).containsExactly(ORDERED, "bakery.loaf.v1");
        assertThat(contracts.types("bake")).isEmpty();
        assertThat(contracts.examples("bakery")).extracting(Example::type).containsExactly(ORDERED);
    }

    @Test
    void acceptAnExampleWithAFieldThatIsNew() {
        var example = contracts.examples("bakery").getFirst();

        assertThat(contracts.violations(example.type(), example.json())).isEmpty();
    }

    @Test
    void nameWhatIsMissingMalformedOrUnknown() {
        assertThat(contracts.violations(ORDERED, "{\"orderId\": \"6f2c0ad5-2f8f-4c19-9d63-0d1b7a3f6c11\"}"))
                .singleElement()
                .asString()
                .contains("loaf");
        assertThat(contracts.violations(ORDERED, "{\"orderId\": \"seven\", \"loaf\": \"stone\"}"))
                .hasSize(2)
                .anyMatch(sentence -> sentence.contains("orderId"))
                .anyMatch(sentence -> sentence.contains("loaf"));
    }

    @Test
    void refuseATypeWithoutASchema() {
        assertThatThrownBy(() -> contracts.violations("bakery.bread-burnt.v1", "{}"))
                .hasMessageContaining("There is no schema of bakery.bread-burnt.v1");
    }

    @Test
    void nameTheFlawsOfASchema() throws IOException {
        write("contracts/events/bakery/misnamed.v1.schema.json", "{\"$id\": \"urn:contract:bakery.other.v1\"}");
        write("contracts/events/bakery/malformed.v1.schema.json", """
                {"$id": "urn:contract:bakery.malformed.v1", "required": "loaf"}""");
        contracts = SchemaContracts.in(repository.resolve("contracts"));

        assertThat(contracts.flaws(ORDERED)).isEmpty();
        assertThat(contracts.flaws("bakery.misnamed.v1"))
                .singleElement()
                .asString()
                .contains("bakery.other.v1");
        assertThat(contracts.flaws("bakery.malformed.v1"))
                .singleElement()
                .asString()
                .contains("required");
    }

    @Test
    void tellWhatAPublishedSchemaHasLost() throws IOException {
        assertThat(contracts.published()).isEmpty();
        write("contracts/baseline/bakery/loaf.v1.schema.json", """
                {"$id": "urn:contract:bakery.loaf.v1", "enum": ["rye", "baguette", "spelt"]}""");
        write("contracts/baseline/bakery/cake.v1.schema.json", "{}");

        assertThat(contracts.published()).containsExactly("bakery.cake.v1", "bakery.loaf.v1");
        assertThat(contracts.breaks())
                .containsExactly(
                        "bakery.cake.v1 is gone; events of it stand in logs for ever",
                        "bakery.loaf.v1: the event: the value \"spelt\" is gone");
    }

    @Test
    void areFoundFromAModuleOfTheRepository() {
        var module = repository.resolve("services/bakery");

        assertThat(ContractFiles.above(module).contracts()).isEqualTo(repository.resolve("contracts"));
    }

    private void write(String file, String content) throws IOException {
        var path = repository.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, content);
    }
}
