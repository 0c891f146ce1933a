package org.hemicycle.elections.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.platform.test.ballot.Sealing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The test vector of docs/ballot-format.md, which docs/ballot-seal.js made; and what must not open. */
class BallotVectorTest {

    private static final UUID ELECTION = UUID.fromString("7a0cbb8e-4f0e-4a3b-9d53-0d8f3a7f5f11");
    private static final String CONFIGURATION = "ab".repeat(32);
    private static final String TEXT = "[[\"Kenya\"],[\"Chile\"]]";
    private static final byte[] POINT = hex("0453f6ba3ff5b5504120e86e45cb06bb839d6f878bf5578c65a563f1680fc44a96"
            + "1cd9d8ba9a9ca532b4f0c66817df6d69ba3cbc5184a0c1b20ab9f94df5e3b478");
    private static final byte[] SCALAR = hex("4b9e99d2bd5e48d9a569e5f82175d1d2ed59105f8d82a12dc51b673ff12dc1f2");
    private static final byte[] ONCE = hex("200651a8b2d5912f692db89468a7d47d86a3ed6844f48f1b15f2be1d9c9a7e5e");
    private static final byte[] ONCE_POINT = hex("0465d6b7be1c10b37a3839caae761c7a2fb181c475303dd75cbeb2fe568bfcecd3"
            + "6525cf75e50a21942ce985740452e5f04ee9d284102c60e60a2e33b8284666d3");
    private static final String TRACKER = "c59b887c10496094de5b55a0e99b8d51938394b581ea4b54e12586247ccde92f";

    private final byte[] sealed =
            Sealing.ballot(TEXT, P256.privateKey(ONCE), ONCE_POINT, POINT, ELECTION, CONFIGURATION);

    @Test
    void aClientWrittenFromThePageMakesTheEnvelopeOfTheVector() {
        assertThat(sealed).hasSize(1618).startsWith(1).endsWith(hex("12abe12f64774549913b87fa5088a923"));
        assertThat(Tracker.of(sealed).hex()).isEqualTo(TRACKER);
    }

    @Test
    void theServiceOpensIt() {
        var context = SealContext.ballot(new ElectionId(ELECTION), CONFIGURATION);

        var text = Envelope.open(sealed, P256.privateKey(SCALAR), POINT, context.bytes())
                .flatMap(Padding::remove);

        assertThat(text).hasValue(TEXT.getBytes(UTF_8));
        assertThat(BallotText.read(TEXT.getBytes(UTF_8), Set.of("Kenya", "Chile")))
                .hasValue(List.of(List.of("Kenya"), List.of("Chile")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 66, 700, 1601, 1617})
    void oneChangedBitOpensNothing(int at) {
        var changed = sealed.clone();
        changed[at] ^= 1;

        assertThat(open(changed, new ElectionId(ELECTION), CONFIGURATION)).isFalse();
    }

    @Test
    void anotherElectionOrConfigurationOpensNothing() {
        assertThat(open(sealed, ElectionId.next(), CONFIGURATION)).isFalse();
        assertThat(open(sealed, new ElectionId(ELECTION), "cd".repeat(32))).isFalse();
        assertThat(open(sealed, new ElectionId(ELECTION), CONFIGURATION)).isTrue();
    }

    @Test
    void anyThresholdOfSharesOpensAndFewerDoNot() {
        var scheme = new SplitKeyScheme();
        var key = scheme.newKey(5, 3);

        for (var chosen : List.of(List.of(1, 2, 3), List.of(5, 3, 1), List.of(2, 4, 5))) {
            assertThat(scheme.opener(key.publicKey(), 5, 3, shares(key, chosen)))
                    .as("%s", chosen)
                    .isPresent();
        }
        assertThat(scheme.opener(key.publicKey(), 5, 3, shares(key, List.of(1, 2))))
                .isEmpty();
        assertThat(scheme.opener(scheme.newKey(5, 3).publicKey(), 5, 3, shares(key, List.of(1, 2, 3))))
                .isEmpty();
    }

    private static Map<Integer, byte[]> shares(BallotScheme.SharedKey key, List<Integer> numbers) {
        return numbers.stream()
                .collect(java.util.stream.Collectors.toMap(
                        number -> number, number -> key.shares().get(number - 1)));
    }

    private static boolean open(byte[] sealed, ElectionId election, String configuration) {
        var context = SealContext.ballot(election, configuration);
        return Envelope.open(sealed, P256.privateKey(SCALAR), POINT, context.bytes())
                .isPresent();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
