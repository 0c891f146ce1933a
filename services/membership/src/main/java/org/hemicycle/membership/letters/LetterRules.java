package org.hemicycle.membership.letters;

import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.Parameter;
import org.hemicycle.platform.rulebook.RuleFile;

/**
 * The values by which letters are handled: within which time a letter is published once it may be, and how long before
 * its day a reply is reminded of.
 */
record LetterRules(String id, Parameter<Length> publicationWithin, Parameter<Length> replyReminder) {

    static LetterRules read() {
        return RuleFile.read("letters.yml", LetterRules.class);
    }
}
