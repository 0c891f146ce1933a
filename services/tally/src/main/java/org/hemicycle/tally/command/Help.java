package org.hemicycle.tally.command;

/** What {@code --help} prints. */
final class Help {

    static final String TEXT = """
            tally counts votes so that anybody can count again, and checks published election records offline.

              java -jar tally.jar count --method METHOD --seats K [--rules RULES] [--format FORMAT] [--published FILE] FILE
              java -jar tally.jar verify [--key KEY] [--cosigner KEY,…] RECORD
              java -jar tally.jar cosign --name NAME --secret FILE [--key KEY] RECORD

            count prints one JSON document: ranking (ties as nested lists), elected, totals, outcomes, controlSum,
            deviations, rounds or pairwise, trace.

              METHOD     borda, schulze, stv-scottish, approval, block, plurality, majority
              FORMAT     told by content unless given: kubernetes (CSV, a rank per cell or "No opinion"), blt,
                         soc, soi, toc, toi (PrefLib), ranks (candidate,region,1,2,3,…), points (candidate,region,points)
              RULES      JSON; every field may be left out, an unknown one is refused:
                           groups, continuing, min, max   a committee's limits: {"groups": {"c04": "AFRICA"},
                                                          "continuing": {"EUROPE": 3}, "min": 1, "max": 4}
                           caps                           further ceilings: [{"groups": {…}, "max": 2}]
                           incomplete                     borda: ZERO, FORBID, MODIFIED, AVERAGE
                           equalRanks                     borda: FORBID, AVERAGE
                           unlisted                       LAST, NO_OPINION
                           ties                           the ladder: COUNT_BACK, HEAD_TO_HEAD, RUN_OFF, LOT
                           runOff, lot                    votes of a run-off; {"commitment": SHA-256 of seed, "seed": …}
                           terms, standby, roll, marks, withdrawn, declined
              --published FILE  compares totals (a table candidate,points or JSON), ranking and elected

            verify checks configuration, roll hash, board, ballots, counts, control sum, allocation and signatures of
            RECORD, and says which of these its edition allows. KEY is the signer's Ed25519 public key in Base64; who
            else has signed is listed, and every KEY of --cosigner must be among them.

            cosign does the same and, if all holds, prints your signature over the record's hash, in the form to hand in.
            FILE holds a secret of yours, 32 random characters or more.

            Exit codes: 0 fine; 2 bad file, option or rule, with one sentence; 3 not what was published, or the record
            does not verify.
            """;

    private Help() {}
}
