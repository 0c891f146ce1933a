package org.hemicycle.membership.admission.paper;

import org.hemicycle.platform.rule.Rule;

/** Why a paper is not taken. */
public enum PaperRule implements Rule {
    KNOWN_KIND("house-rule:admission.papers", "A paper is a PDF, a PNG or a JPEG"),
    SMALL_ENOUGH("house-rule:admission.papers", "A paper has at most ten million bytes"),
    NAMED("house-rule:admission.papers", "A paper has a name of at most 200 characters, without a path"),
    FEW_ENOUGH("house-rule:admission.papers", "A file holds at most forty papers"),
    NEVER_REPLACED("house-rule:admission.papers", "A paper that came in stays as it is; another one has another id");

    static final long MOST_BYTES = 10_000_000;
    static final int MOST_PAPERS = 40;
    static final int LONGEST_NAME = 200;

    private final String clause;
    private final String sentence;

    PaperRule(String clause, String sentence) {
        this.clause = clause;
        this.sentence = sentence;
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
