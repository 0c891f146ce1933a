package org.hemicycle.portal.concern;

import java.util.List;
import org.hemicycle.portal.response.CaseClock;
import org.hemicycle.portal.response.OutwardCase;

/** Where one case of a letter stands, as its filers are told: outward status, and the clocks they may see. */
public record Progress(OutwardCase outward, List<CaseClock> clocks, boolean passedOn) {

    public Progress {
        clocks = CaseClock.inOrder(clocks);
    }
}
