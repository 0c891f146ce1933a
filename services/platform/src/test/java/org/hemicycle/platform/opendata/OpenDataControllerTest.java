package org.hemicycle.platform.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.platform.web.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class OpenDataControllerTest {

    private static final byte[] CHECKSUM = new byte[32];
    private static final String TAG = "\"" + "00".repeat(32) + "\"";

    private final OpenData openData = Mockito.mock(OpenData.class);
    private final MockMvcTester http = MockMvcTester.of(new OpenDataController(openData))
            .withHttpMessageConverters(List.of(new JacksonJsonHttpMessageConverter()));

    private Export export;

    @BeforeEach
    void membersAreOffered() throws Exception {
        var members = Mockito.mock(Dataset.class);
        given(members.name()).willReturn("members");
        given(members.title()).willReturn("Members");
        given(members.grain()).willReturn("membership period");
        given(members.ruleSet()).willReturn("STANDING-2011");
        given(members.columns()).willReturn(List.of(Column.code("iso3", "the code")));
        given(openData.find("members")).willReturn(Optional.of(members));
        given(openData.catalogue()).willReturn(List.of(members));
        var file = Files.createTempFile("members", null);
        Files.writeString(file, "iso3\r\nMAR\r\n");
        export = new Export(members, Format.CSV, 1, CHECKSUM, Instant.parse("2016-11-30T12:00:00Z"), file);
        given(openData.export(any(), any())).willReturn(export);
    }

    @Test
    void aDownloadSaysWhatItIs() {
        assertThat(http.get().uri("/open-data/members.csv"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .hasHeader("ETag", TAG)
                .hasHeader("Repr-Digest", export.digest())
                .hasHeader("Hemicycle-Row-Count", "1")
                .hasHeader("Hemicycle-Rule-Set", "STANDING-2011")
                .hasHeader("Hemicycle-Generated-At", "2016-11-30T12:00:00Z")
                .hasHeader("Content-Disposition", "attachment; filename=\"members-2016-11-30.csv\"")
                .hasBodyTextEqualTo("iso3\r\nMAR\r\n");
        assertThat(export.file()).doesNotExist();
    }

    @Test
    void whoHasItAlreadyIsNotSentItAgain() {
        assertThat(http.get().uri("/open-data/members.csv").header("If-None-Match", TAG))
                .hasStatus(304)
                .hasBodyTextEqualTo("");
        assertThat(export.file()).doesNotExist();
    }

    @Test
    void theCatalogueNamesLicenceDictionaryAndFiles() {
        assertThat(http.get().uri("/open-data")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"licence": "CC-BY-4.0", "datasets": [{"name": "members", "dictionary": "/open-data/members/dictionary",
                  "distributions": ["/open-data/members.csv", "/open-data/members.json"]}]}""");
    }

    @Test
    void theDictionaryExplainsEachColumn() {
        assertThat(http.get().uri("/open-data/members/dictionary"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.columns[0].meaning")
                .isEqualTo("the code");
    }

    @Test
    void whatIsNotOfferedIsNotFound() {
        assertThat(http.get().uri("/open-data/secrets.csv")).failure().hasCauseInstanceOf(Refused.class);
        assertThat(http.get().uri("/open-data/members.xlsx")).hasStatus(404);
    }
}
