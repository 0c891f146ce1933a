package org.hemicycle.elections.web;

import java.util.List;
import org.hemicycle.elections.earlier.EarlierElection;
import org.hemicycle.elections.earlier.EarlierElections;
import org.hemicycle.platform.web.MayCall;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Elections of before this system, counted again, for everybody. */
@RestController
class EarlierElectionController {

    private final EarlierElections earlier;

    EarlierElectionController(EarlierElections earlier) {
        this.earlier = earlier;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/earlier-elections")
    List<EarlierElection> all() {
        return earlier.all();
    }
}
