package org.hemicycle.platform.checkpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.ledger.PublicLog.Consistency;
import org.hemicycle.platform.web.MayCall;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger for those who check it: witnesses see its daily checkpoints, auditors all of it, and that is recorded. */
@RestController
@RequestMapping("/ledger")
class LedgerController {

    private final CheckpointDesk desk;
    private final ExportRecord exports;

    LedgerController(CheckpointDesk desk, ExportRecord exports) {
        this.desk = desk;
        this.exports = exports;
    }

    @MayCall({"auditor", "witness"})
    @GetMapping(path = "/checkpoint", produces = CheckpointDesk.NOTE)
    String checkpoint(
            @RequestParam(required = false) @Nullable Long size,
            @RequestParam(defaultValue = "false") boolean witnessed) {
        return desk.checkpoint(Log.LEDGER, size, witnessed);
    }

    @MayCall({"auditor", "witness"})
    @GetMapping("/consistency")
    Consistency consistency(@RequestParam long from, @RequestParam long to) {
        return desk.consistency(Log.LEDGER, from, to);
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping(path = "/keys", produces = CheckpointDesk.NOTE)
    String keys() {
        return desk.keys(Log.LEDGER);
    }

    @MayCall("auditor")
    @GetMapping("/export")
    void export(HttpServletResponse response) throws IOException {
        exports.add();
        desk.export(Log.LEDGER, response);
    }

    @MayCall("witness")
    @PostMapping(path = "/checkpoint/cosignatures", produces = CheckpointDesk.NOTE)
    String cosign(InputStream note) throws IOException {
        return desk.cosign(Log.LEDGER, note);
    }
}
