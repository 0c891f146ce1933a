package org.hemicycle.elections.resolution;

import org.hemicycle.platform.web.IfMatch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A country that has left is no longer decided on: what is open about it lapses, and its file is kept. */
@Service
@Transactional
public class Lapses {

    private final ResolutionProcedure procedure;
    private final ResolutionFiles files;
    private final RequestedDecisions requested;

    Lapses(ResolutionProcedure procedure, ResolutionFiles files, RequestedDecisions requested) {
        this.procedure = procedure;
        this.files = files;
        this.requested = requested;
    }

    public void statusChanged(String country, String to) {
        if (to.equals("WITHDRAWN")) {
            requested.undecidedOn(country).stream()
                    .map(ResolutionId::new)
                    .forEach(id ->
                            procedure.withdraw(id, new IfMatch(files.find(id).version())));
        }
    }
}
