package org.hemicycle.elections.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.record.CosignRecord;
import org.hemicycle.elections.record.Cosignature;
import org.hemicycle.elections.record.Edition;
import org.hemicycle.elections.record.ElectionRecords;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.tally.json.JsonWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The record of an opened election, as one file that is checked offline. */
@RestController
@RequestMapping(path = "/ballot-box/{election}/record", produces = MediaType.APPLICATION_JSON_VALUE)
class RecordController {

    private final ElectionRecords records;
    private final CosignRecord signing;

    RecordController(ElectionRecords records, CosignRecord signing) {
        this.records = records;
        this.signing = signing;
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

    record CosignatureForm(
            @NotBlank @Size(max = 200) String name,

            @NotNull @Pattern(regexp = "[A-Za-z0-9+/]{43}=", message = "must be 32 bytes in Base64")
            String key,

            @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "must be a SHA-256 hash in lower-case hexadecimal")
            String recordHash,

            @NotNull @Pattern(regexp = "[A-Za-z0-9+/]{86}==", message = "must be 64 bytes in Base64")
            String signature) {

        Cosignature cosignature() {
            return new Cosignature(name, key, recordHash, signature);
        }
    }

    record Cosigned(UUID election, Edition edition, String recordHash) {}

    /** As {@code tally.jar cosign} prints it. */
    @MayCall({"auditor", "witness"})
    @PostMapping("/cosignatures")
    @ResponseStatus(HttpStatus.CREATED)
    Cosigned cosign(@PathVariable UUID election, @Valid @RequestBody CosignatureForm form) {
        var readable = Actors.current().has(Roles.AUDITOR) ? List.of(Edition.values()) : List.of(Edition.PUBLIC);
        var edition = signing.add(new ElectionId(election), form.cosignature(), Caller.person(), readable);
        return new Cosigned(election, edition, form.recordHash());
    }

    private byte[] file(UUID election, Edition edition) {
        return JsonWriter.pretty(records.export(new ElectionId(election), edition))
                .getBytes(UTF_8);
    }
}
