package org.hemicycle.responsepolicy.document;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a document, or an act on it, is refused. Set by the secretariat: no clause is published. */
public enum DocumentRule implements Rule {
    NAME_UNUSABLE("A file's name is 1 to 120 visible characters, no path, with one known extension at its end"),
    TYPE_NOT_TAKEN("Documents are PDF, DOCX, XLSX, PNG, JPEG, TXT or CSV files"),
    EMPTY("A document has content"),
    TOO_LARGE("A document is no larger than the limit"),
    TOO_SLOW("A document arrives within the time for it"),
    EXTENSION_AND_CONTENT_DIFFER("A file is what its name says"),
    SEVERAL_FORMATS("A file is one format, with nothing before or behind it"),
    UNREADABLE("A file is whole and follows its format; texts are UTF-8"),
    ENCRYPTED("A document opens without a password"),
    ACTIVE_CONTENT("A document holds no macro, script, form, formula to run, or embedded file"),
    EXTERNAL_REFERENCE("A document fetches nothing from elsewhere"),
    DECLARES_ENTITIES("A part of a document declares no entities"),
    UNPACKS_TOO_LARGE("What a document unpacks to stays within limits"),
    TOO_COSTLY("Looking into a document stays within limits of time and memory"),
    MALWARE("A document is free of known malware"),
    NAME_TAKEN("An id names one document"),
    CLASS_SUITS(
            "What is public later names a date or the decision, other classes neither; what is withheld names a day of review"),
    REVIEW_AHEAD("A document that stays withheld is looked at again on a later day"),
    NOTHING_TO_APPEAL("An appeal is against a class that withholds the document, one at a time"),
    NOTHING_DECIDED_YET("An appeal is decided once, by somebody who did not classify the document");

    private final String sentence;

    DocumentRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String clause() {
        return "house-rule:documents";
    }

    @Override
    public String sentence() {
        return sentence;
    }

    /** Refuses the file with what an uploader can act on: 413 too large, 408 too slow, else 422. */
    DocumentRefused refuse() {
        return new DocumentRefused(this);
    }

    void demand(boolean holds) {
        if (!holds) {
            throw refuse();
        }
    }
}
