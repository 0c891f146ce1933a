package org.hemicycle.membership.letters;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which the register refuses a letter or an act on it. */
public enum LetterRule implements Rule {
    KNOWN_TYPE("house-rule:letters.types", "A letter has one of the types the register knows"),
    GOES_THIS_WAY("house-rule:letters.types", "An incoming type is registered, an outgoing type is written"),
    HANDED_TO_ITS_PROCEDURE("house-rule:letters.types", "A letter that a procedure waits for is handed in there"),
    ANSWERS_ONLY("house-rule:letters.types", "A letter of this type is written by its procedure, not by hand"),
    FACTS_FIT_TEMPLATE("house-rule:letters.templates", "A letter is written from all the facts its template names"),
    LANGUAGE_OF_TEMPLATES("house-rule:letters.languages", "Letters are written in English or French"),
    ORIGINAL_GIVEN("house-rule:letters.authentic-original", "The text in the original language comes first of all"),
    ONE_TEXT_PER_LANGUAGE("house-rule:letters.authentic-original", "A letter has one text in a language"),
    DATES_IN_ORDER("house-rule:letters.three-dates", "A letter is received on or after the date it bears"),
    NOT_AHEAD("house-rule:letters.three-dates", "Nothing is received, sent or published on a day that has not begun"),
    ONLY_OUTGOING_IS_SENT("house-rule:letters.proof-of-sending", "Sending is proven for letters that we write"),
    KNOWN_ADDRESSEE("house-rule:letters.proof-of-sending", "Sending is proven for an addressee of the letter"),
    PROVEN_ONCE("house-rule:letters.proof-of-sending", "The proof of sending to an addressee stays as it is"),
    SENT_BEFORE_PUBLISHED(
            "house-rule:letters.publication-after-sending",
            "A letter is published only after its sending to every addressee is proven"),
    PUBLISHED_ONCE("house-rule:letters.publication-after-sending", "A published letter stays published as it is"),
    REPLY_GOES_BACK("house-rule:letters.replies", "A letter is answered by one that goes the other way"),
    SAME_COUNTRY("house-rule:letters.replies", "A letter and its answer are of the same country"),
    ANSWERED_ONCE("house-rule:letters.replies", "A letter is answered once"),
    TEXT_STILL_THERE("house-rule:letters.erasure", "A text is erased once");

    private final String clause;
    private final String sentence;

    LetterRule(String clause, String sentence) {
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
