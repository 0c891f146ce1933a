package org.hemicycle.platform.checkpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.RateLimited;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The signed checkpoints of the public log and the log itself, for whoever wants to check it. */
@RestController
@RequestMapping("/public-log")
class PublicCheckpointController {

    private final CheckpointDesk desk;

    PublicCheckpointController(CheckpointDesk desk) {
        this.desk = desk;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping(path = "/checkpoint", produces = CheckpointDesk.NOTE)
    String checkpoint(
            @RequestParam(required = false) @Nullable Long size,
            @RequestParam(defaultValue = "false") boolean witnessed) {
        return desk.checkpoint(Log.PUBLIC, size, witnessed);
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping(path = "/keys", produces = CheckpointDesk.NOTE)
    String keys() {
        return desk.keys(Log.PUBLIC);
    }

    @MayCall(MayCall.ANYONE)
    @RateLimited("export")
    @GetMapping("/export")
    void export(HttpServletResponse response) throws IOException {
        desk.export(Log.PUBLIC, response);
    }

    @MayCall("witness")
    @PostMapping(path = "/checkpoint/cosignatures", produces = CheckpointDesk.NOTE)
    String cosign(InputStream note) throws IOException {
        return desk.cosign(Log.PUBLIC, note);
    }
}
