package org.hemicycle.membership.admission.paper;

import static org.hemicycle.membership.admission.paper.PaperRule.FEW_ENOUGH;
import static org.hemicycle.membership.admission.paper.PaperRule.NAMED;
import static org.hemicycle.membership.admission.paper.PaperRule.NEVER_REPLACED;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionId;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Service;

/**
 * Takes and hands out the papers of a file. No transaction waits for who sends: pieces are kept as they come, and the
 * paper is there once it is whole; what comes to nothing is removed.
 */
@Service
public class Papers {

    private final PaperTable table;
    private final Clock clock;

    Papers(PaperTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The same paper under the same id is taken once. */
    public Paper receive(AdmissionId file, UUID id, String name, boolean fromGovernment, InputStream content)
            throws IOException {
        NAMED.require(
                !name.isBlank() && name.length() <= PaperRule.LONGEST_NAME && !name.matches(".*[/\\\\\\p{Cntrl}].*"));
        FEW_ENOUGH.require(table.of(file.value()).size() < PaperRule.MOST_PAPERS);
        var arriving = new Arriving(content);
        table.dropBegun(id);
        if (table.begin(id, file.value(), name, arriving.kind().mediaType(), fromGovernment, clock.instant())) {
            keep(id, arriving);
        } else {
            requireSame(file, id, arriving);
        }
        return find(file, id);
    }

    private void keep(UUID id, Arriving arriving) throws IOException {
        try {
            int number = 0;
            for (var piece = arriving.piece(); piece.length > 0; piece = arriving.piece()) {
                table.add(id, number++, piece);
            }
            table.finish(id, arriving.size(), arriving.sha256Hex());
        } finally {
            table.dropBegun(id);
        }
    }

    private void requireSame(AdmissionId file, UUID id, Arriving arriving) throws IOException {
        while (arriving.piece().length > 0) {
            continue;
        }
        var same = table.find(file.value(), id)
                .filter(kept -> kept.sha256().equals(arriving.sha256Hex()))
                .isPresent();
        NEVER_REPLACED.require(same);
    }

    public List<Paper> of(AdmissionId file) {
        return table.of(file.value());
    }

    public Paper find(AdmissionId file, UUID id) {
        return table.find(file.value(), id).orElseThrow(() -> Refused.notFound("This paper"));
    }

    public InputStream content(Paper paper) {
        return new PaperPieces(table, paper.id());
    }
}
