package org.hemicycle.tally.command;

/** What a shell learns. */
final class ExitCode {

    static final int FINE = 0;
    /** A file, an option or a rule is bad; one sentence on the error stream says which. */
    static final int BAD_INPUT = 2;
    /** What was published is not what the votes give, or a record does not verify. */
    static final int DIFFERS = 3;

    private ExitCode() {}
}
