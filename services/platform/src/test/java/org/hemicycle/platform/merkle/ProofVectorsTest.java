package org.hemicycle.platform.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The published cases of transparency-dev/merkle (see merkle/README.md among the test resources). */
class ProofVectorsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Inclusion(
            String desc,
            BigInteger leafIdx,
            BigInteger treeSize,
            String root,
            String leafHash,
            @Nullable List<String> proof,
            boolean wantErr) {}

    record Consistency(
            String desc,
            BigInteger size1,
            BigInteger size2,
            String root1,
            String root2,
            @Nullable List<String> proof,
            boolean wantErr) {}

    static Stream<Inclusion> inclusions() {
        return lines("inclusion.jsonl", Inclusion.class);
    }

    static Stream<Consistency> consistencies() {
        return lines("consistency.jsonl", Consistency.class);
    }

    @ParameterizedTest
    @MethodSource("inclusions")
    void judgesInclusionAsPublished(Inclusion vector) {
        // An empty text cannot become a Hash, so such a case ends before it reaches the proof.
        var valid = !vector.root.isEmpty()
                && !vector.leafHash.isEmpty()
                && Proofs.includes(
                        vector.treeSize.longValue(),
                        hash(vector.root),
                        vector.leafIdx.longValue(),
                        hash(vector.leafHash),
                        hashes(vector.proof));

        assertThat(valid).isEqualTo(!vector.wantErr);
    }

    @ParameterizedTest
    @MethodSource("consistencies")
    void judgesConsistencyAsPublished(Consistency vector) {
        assertThat(Proofs.continues(
                        vector.size1.longValue(),
                        hash(vector.root1),
                        vector.size2.longValue(),
                        hash(vector.root2),
                        hashes(vector.proof)))
                .isEqualTo(!vector.wantErr);
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsEveryCase(Stream<?> cases) {
        assertThat(cases).hasSize(98);
    }

    static Stream<Stream<?>> files() {
        return Stream.of(inclusions(), consistencies());
    }

    private static List<Hash> hashes(@Nullable List<String> proof) {
        return proof == null
                ? List.of()
                : proof.stream().map(ProofVectorsTest::hash).toList();
    }

    /** Some cases hold texts that are no hash; a hash of the text keeps equal what is equal and wrong what is wrong. */
    private static Hash hash(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        return bytes.length == Hash.LENGTH ? Hash.of(bytes) : Hash.leaf(bytes);
    }

    private static <T> Stream<T> lines(String file, Class<T> type) {
        try (var in = ProofVectorsTest.class.getResourceAsStream("/merkle/" + file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> JSON.readValue(line, type));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
