package org.hemicycle.elections.cochair;

import static org.hemicycle.elections.cochair.CoChairRule.BEFORE_MANDATE;
import static org.hemicycle.elections.cochair.CoChairRule.DUTIES_ACCEPTED;
import static org.hemicycle.elections.cochair.CoChairRule.MEMBER_THEN;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import org.hemicycle.elections.round.RoundProcedure;
import org.hemicycle.elections.seat.Committee;
import org.hemicycle.elections.seat.Constituency;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.tally.record.Sha256;
import org.hemicycle.tally.tie.Lot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a co-chair's election that people take. Each is one transaction. */
@Service
@Transactional
public class CoChairProcedure {

    private final CoChairFiles files;
    private final Committee committee;
    private final RoundProcedure rounds;
    private final CoChairWorkflow workflow;
    private final SecureRandom random = new SecureRandom();

    CoChairProcedure(CoChairFiles files, Committee committee, RoundProcedure rounds, CoChairWorkflow workflow) {
        this.files = files;
        this.committee = committee;
        this.rounds = rounds;
        this.workflow = workflow;
    }

    /**
     * @param year in whose October the mandate begins
     * @param until the last day of candidacies; left out: as the rules say
     */
    public CoChairElectionId call(Constituency half, int year, @Nullable LocalDate until) {
        var rules = files.rulesToday();
        var mandate = Mandate.from(half, rules.mandateBegins().value().atYear(year));
        var last = until == null
                ? rules.candidacies()
                        .value()
                        .after(files.today(), files.calendar().workingDays())
                : until;
        BEFORE_MANDATE.require(!last.isBefore(files.today()) && last.isBefore(mandate.incomingFrom()));
        var seed = new byte[32];
        random.nextBytes(seed);
        var text = HexFormat.of().formatHex(seed);
        var election = CoChairElection.call(mandate, rules, last, lot(text), text, files.now());
        files.save(election);
        workflow.begin(election.id());
        return election.id();
    }

    static Lot lot(String seed) {
        return new Lot(Sha256.hex(Sha256.of(seed.getBytes(java.nio.charset.StandardCharsets.UTF_8))), seed);
    }

    /**
     * Whoever will sit in that half when the mandate begins, newly elected ones among them.
     *
     * @param hosts whether a government takes on a host's duties and costs
     */
    public void stand(CoChairElectionId id, String holder, @Nullable String note, boolean hosts) {
        files.change(id, election -> {
            var mandate = election.mandate();
            var government = mandate.constituency() == Constituency.GOVERNMENT;
            MEMBER_THEN.require(committee
                    .on(mandate.incomingFrom())
                    .holder(holder)
                    .filter(member -> member.constituency() == mandate.constituency())
                    .isPresent());
            DUTIES_ACCEPTED.require(!government || hosts);
            election.stand(holder, note, files.today(), files.now());
        });
    }

    public void withdraw(CoChairElectionId id, IfMatch ifMatch, String holder) {
        files.change(id, ifMatch, election -> election.withdraw(holder, files.now()));
    }

    /** @param resolution by which the committee agreed; absent: somebody objects, and a ballot is held */
    public void recordConsensus(CoChairElectionId id, IfMatch ifMatch, @Nullable String resolution) {
        files.change(id, ifMatch, election -> {
            if (resolution == null) {
                election.object();
            } else {
                election.agree(resolution, files.now());
            }
        });
        workflow.consensusRecorded(id, resolution != null);
    }

    void checkCancel(CoChairElectionId id, IfMatch ifMatch) {
        files.find(id, ifMatch).requireCancellable();
    }

    void cancel(CoChairElectionId id, IfMatch ifMatch, String reason) {
        files.change(id, ifMatch, election -> election.cancel(reason, files.now()));
        rounds.cancel(id.value());
        workflow.cancelled(id);
    }
}
