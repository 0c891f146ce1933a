package org.hemicycle.tally.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.tally.Given;
import org.hemicycle.tally.json.JsonText;
import org.junit.jupiter.api.Test;

/** The schema in contracts describes what is verified, and its examples are such records. */
class RecordContractTest {

    private static final Path RECORDS = Given.contracts().resolve("records");

    @Test
    void theExamplesAreWhatTheCodeWrites() throws IOException {
        var election = GivenRecord.usual("borda");

        for (var example : Map.of(
                        "election-record.v1.auditors.json", election.auditors(),
                        "election-record.v1.public.json", election.published())
                .entrySet()) {
            var file = RECORDS.resolve("examples").resolve(example.getKey());
            if (Boolean.getBoolean("tally.write-examples")) {
                Files.writeString(file, GivenRecord.text(example.getValue()));
            }
            assertThat(Files.readString(file)).isEqualTo(GivenRecord.text(example.getValue()));
            assertThat(RecordVerifier.verify(JsonText.read(file), Optional.of(GivenRecord.KEY))
                            .verifies())
                    .isTrue();
        }
    }

    @Test
    void recordsKeepTheSchema() throws IOException {
        for (var method : List.of("borda", "schulze", "stv-scottish", "approval")) {
            assertThat(violations(GivenRecord.text(GivenRecord.usual(method).auditors())))
                    .isEmpty();
            assertThat(violations(GivenRecord.text(GivenRecord.usual(method).published("rankCounts"))))
                    .isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoRecord() throws IOException {
        var record = GivenRecord.usual("borda").auditors();
        record.remove("board");
        assertThat(violations(GivenRecord.text(record))).isNotEmpty();
        assertThat(violations(
                        GivenRecord.text(GivenRecord.usual("borda").auditors()).replace("AUDITORS", "SECRET")))
                .isNotEmpty();
    }

    private static List<?> violations(String json) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(RECORDS.resolve("election-record.v1.schema.json")), InputFormat.JSON);
        return List.copyOf(schema.validate(json, InputFormat.JSON));
    }
}
