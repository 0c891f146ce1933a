package org.hemicycle.membership.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    @Test
    void isTheHashOfSaltAndWords() {
        var salt = HexFormat.of().parseHex("00".repeat(32));

        // printf '\0%.0s' {1..32} | cat - <(printf 'abc') | sha256sum
        assertThat(Commitment.to("abc", salt).hex())
                .isEqualTo("365aa7d8f7f9402c4b9434502b4cc89ddb09fe50d7cd95b493b834c62d5a5370");
    }

    @Test
    void theSameWordsCommitDifferentlyEachTime() {
        var twice = List.of(new LetterText("tr", "Açık yönetim"));

        var first = SaltedText.of(twice, "tr").getFirst().entry("tr").commitment();
        var second = SaltedText.of(twice, "tr").getFirst().entry("tr").commitment();

        assertThat(first).isNotEqualTo(second);
    }
}
