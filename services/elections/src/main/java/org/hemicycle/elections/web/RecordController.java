package org.hemicycle.elections.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.record.Edition;
import org.hemicycle.elections.record.ElectionRecords;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.tally.json.JsonWriter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The record of an opened election, as one file that is checked offline. */
@RestController
@RequestMapping(path = "/ballot-box/{election}/record", produces = MediaType.APPLICATION_JSON_VALUE)
class RecordController {

    private final ElectionRecords records;

    RecordController(ElectionRecords records) {
        this.records = records;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    byte[] everybody(@PathVariable UUID election) {
        return file(election, Edition.PUBLIC);
    }

    @MayCall("auditor")
    @GetMapping("/auditors")
    byte[] auditors(@PathVariable UUID election) {
        return file(election, Edition.AUDITORS);
    }

    private byte[] file(UUID election, Edition edition) {
        return JsonWriter.pretty(records.export(new ElectionId(election), edition))
                .getBytes(UTF_8);
    }
}
