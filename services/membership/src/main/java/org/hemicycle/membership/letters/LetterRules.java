package org.hemicycle.membership.letters;

import org.hemicycle.membership.rules.Parameter;
import org.hemicycle.membership.rules.RuleFile;
import org.hemicycle.platform.deadline.Length;

/**
 * The values by which letters are handled: within which time a letter is published once it may be, and how long before
 * its day a reply is reminded of.
 */
record LetterRules(String id, Parameter<Length> publicationWithin, Parameter<Length> replyReminder) {

    static LetterRules read() {
        return RuleFile.read("letters.yml", LetterRules.class);
    }
}
