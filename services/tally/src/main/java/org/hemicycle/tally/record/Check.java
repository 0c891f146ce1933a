package org.hemicycle.tally.record;

/** What a check came to, in a sentence. */
public record Check(Step step, Verdict verdict, String sentence) {

    /** Whether it held, or could be made at all. */
    public enum Verdict {
        PASSED,
        FAILED,
        /** The edition leaves out what the check needs. */
        NOT_IN_THIS_EDITION
    }

    static Check of(Step step, boolean holds, String passed, String failed) {
        return new Check(step, holds ? Verdict.PASSED : Verdict.FAILED, holds ? passed : failed);
    }

    static Check left(Step step, String sentence) {
        return new Check(step, Verdict.NOT_IN_THIS_EDITION, sentence);
    }
}
