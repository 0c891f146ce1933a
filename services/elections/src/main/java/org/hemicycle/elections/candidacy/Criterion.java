package org.hemicycle.elections.candidacy;

/** What a government must show in order to stand, as published for the election of 2020. */
public enum Criterion {
    SCORE_MAINTAINED,
    DECLARATION,
    PROCESS,
    CONTRIBUTION,
    PARTICIPATION_STANDARDS,
    /** Of incumbents only. */
    ATTENDANCE,
    NOT_TERM_LIMITED
}
