package org.hemicycle.membership.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.platform.test.contract.Example;
import org.hemicycle.platform.test.contract.SchemaContracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact about letters and withdrawals has a schema and an example that keeps it. */
class LetterAndWithdrawalContractTest {

    private static final SchemaContracts CONTRACTS = SchemaContracts.ofRepository();
    private static final List<String> TYPES = List.of(
            LetterRegistered.TYPE,
            LetterSent.TYPE,
            LetterPublished.TYPE,
            LetterAnswered.TYPE,
            LetterTextErased.TYPE,
            WithdrawalReceived.TYPE,
            WithdrawalConfirmationAsked.TYPE,
            WithdrawalChecked.TYPE,
            WithdrawalAcknowledged.TYPE,
            WithdrawalCommitteeInformed.TYPE,
            WithdrawalPublished.TYPE,
            WithdrawalTookEffect.TYPE,
            WithdrawalRetracted.TYPE,
            WithdrawalOverdue.TYPE);

    static List<String> types() {
        return TYPES;
    }

    static Stream<Example> examples() {
        return CONTRACTS.examples("membership").stream().filter(example -> TYPES.contains(example.type()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeHasASoundSchemaAndAnExample(String type) {
        assertThat(CONTRACTS.flaws(type)).isEmpty();
        assertThat(examples()).extracting(Example::type).contains(type);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleKeepsItsSchema(Example example) {
        assertThat(CONTRACTS.violations(example.type(), example.json())).isEmpty();
    }
}
