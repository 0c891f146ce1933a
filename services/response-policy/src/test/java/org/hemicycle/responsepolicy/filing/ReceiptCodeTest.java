package org.hemicycle.responsepolicy.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void provesWithAHundredAndFortyBitsWhoAsks() {
        var word = ReceiptCode.random().word();

        assertThat(word).hasSize(40).matches("[0-9A-HJKMNP-TV-Z]+");
        assertThat((word.length() - 8 - 4) * 5).isEqualTo(140);
    }

    @Test
    void isAnotherEachTime() {
        var codes = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            codes.add(ReceiptCode.random().word());
        }

        assertThat(codes).hasSize(1_000);
    }

    @Test
    void isReadAsPeopleWriteIt() {
        var code = ReceiptCode.random();
        var slovenly = code.grouped()
                .toLowerCase(Locale.ROOT)
                .replace('1', 'l')
                .replace('0', 'o')
                .replace("-", " ");

        assertThat(ReceiptCode.parse(slovenly)).map(ReceiptCode::word).hasValue(code.word());
    }

    /** One wrong digit is told in all but one of a million cases; of these few none may pass. */
    @Test
    void tellsASlipOfThePen() {
        var word = ReceiptCode.of(new byte[36]).word();
        for (int place = 0; place < word.length(); place++) {
            var other = DIGITS.charAt((DIGITS.indexOf(word.charAt(place)) + 7) % 32);
            var wrong = word.substring(0, place) + other + word.substring(place + 1);

            assertThat(ReceiptCode.parse(wrong)).as(wrong).isEmpty();
        }
        assertThat(ReceiptCode.parse("")).isEmpty();
        assertThat(ReceiptCode.parse(word + "0")).isEmpty();
        assertThat(ReceiptCode.parse(word.substring(1) + "é")).isEmpty();
    }

    @Test
    void saysNothingInALogLine() {
        var code = ReceiptCode.random();
        var filer = new Filer.ByCode(code.locator(), code);

        assertThat(code.toString()).doesNotContain(code.word().substring(0, 4));
        assertThat(filer.toString()).isEqualTo("a filer");
    }
}
