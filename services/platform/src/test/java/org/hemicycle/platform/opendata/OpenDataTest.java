package org.hemicycle.platform.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenDataTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2016-11-30T12:00:00Z"), ZoneOffset.UTC);

    private final OpenData openData = new OpenData(List.of(new Colours()), CLOCK);

    @Test
    void theChecksumIsThatOfTheBytesServed() throws Exception {
        var export = openData.export(new Colours(), Format.CSV);

        var bytes = read(export);

        var sha256 = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(export.digest()).isEqualTo("sha-256=:" + sha256 + ":");
        assertThat(export.rows()).isEqualTo(2);
    }

    @Test
    void theSameRowsHaveTheSameTag() throws IOException {
        var once = openData.export(new Colours(), Format.JSON);
        var again = openData.export(new Colours(), Format.JSON);

        assertThat(once.etag()).isEqualTo(again.etag());
        once.discard();
        again.discard();
        assertThat(once.file()).doesNotExist();
    }

    @Test
    void theFileIsGoneOnceRead() throws IOException {
        var export = openData.export(new Colours(), Format.CSV);

        read(export);

        assertThat(export.file()).doesNotExist();
    }

    @Test
    void jsonNamesLicenceAndRuleSetAndKeepsTypes() throws IOException {
        var json = new String(read(openData.export(new Colours(), Format.JSON)), UTF_8);

        assertThat(json).isEqualTo("""
                {"dataset":"colours","licence":"CC-BY-4.0","ruleSet":"COLOURS-2016","rows":[\
                {"name":"=red","number":null,"day":"2016-05-04"},\
                {"name":"blue","number":2,"day":"2016-05-05"}]}""");
    }

    private static byte[] read(Export export) throws IOException {
        try (var content = export.content()) {
            return content.readAllBytes();
        }
    }
}
