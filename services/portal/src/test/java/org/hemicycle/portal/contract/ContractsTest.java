package org.hemicycle.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ContractsTest {

    static final List<String> SERVICES = Contracts.SERVICES;

    private final ContractFiles files = new ContractFiles();
    private final Contracts contracts = new Contracts(files);
    private final Events events = new Events(files);

    @ParameterizedTest
    @FieldSource("SERVICES")
    void tellEveryOperationOnceAndWhoMayCallIt(String service) {
        var contract = contracts.http(service).orElseThrow();
        var written = files.tree("http/" + service + ".openapi.yaml")
                .path("paths")
                .valueStream()
                .mapToInt(path -> (int) path.propertyStream()
                        .filter(entry -> entry.getValue().has("operationId"))
                        .count())
                .sum();

        assertThat(contract.size()).isEqualTo(written).isGreaterThan(20);
        assertThat(contract.groups())
                .flatMap(HttpContract.Group::operations)
                .allSatisfy(operation -> assertThat(operation.replies()).isNotEmpty());
    }

    @Test
    void followWhatAnOperationRefersTo() {
        var open =
                contracts.http("membership").orElseThrow().find("openAdmission").orElseThrow();

        assertThat(open.caller()).isEqualTo("For the secretariat and points of contact.");
        assertThat(open.parameters()).extracting(each -> each.field().name()).contains("Idempotency-Key");
        var sent = Objects.requireNonNull(open.body());
        assertThat(sent.fields()).extracting(Field::name).contains("country", "letter");
        assertThat(contracts.schema("membership", Objects.requireNonNull(sent.schema())))
                .isPresent();
    }

    @Test
    void tellEveryEventWithItsFieldsAndAnExample() {
        assertThat(events.channels())
                .flatMap(Channel::events)
                .filteredOn(Channel.Line::linked)
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(events.find(line.type())).hasValueSatisfying(event -> {
                    assertThat(event.channels()).isNotEmpty();
                    assertThat(event.example()).startsWith("{");
                }));
    }

    @Test
    void openNoFileThatIsNoContract() {
        assertThat(contracts.file("../../../portal")).isEmpty();
        assertThat(contracts.http("nobody")).isEmpty();
        assertThat(contracts.schema("membership", "Nothing")).isEmpty();
    }
}
