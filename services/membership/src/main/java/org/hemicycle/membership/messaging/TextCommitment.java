package org.hemicycle.membership.messaging;

import java.util.List;
import org.hemicycle.membership.letters.LetterEntry;

/** On the wire: a text of a letter, by language, with the salted commitment to its words. */
record TextCommitment(String language, boolean authentic, String commitment) {

    static List<TextCommitment> of(LetterEntry entry) {
        return entry.texts().stream()
                .map(text -> new TextCommitment(text.language(), text.authentic(), text.commitment()))
                .toList();
    }
}
