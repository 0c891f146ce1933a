package org.hemicycle.responsepolicy.web;

import java.util.List;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.earlier.EarlierCase;
import org.hemicycle.responsepolicy.earlier.EarlierCases;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases of before this system, for everybody. */
@RestController
class EarlierCaseController {

    private final EarlierCases earlier;

    EarlierCaseController(EarlierCases earlier) {
        this.earlier = earlier;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/earlier-cases")
    List<EarlierCase> all() {
        return earlier.all();
    }
}
