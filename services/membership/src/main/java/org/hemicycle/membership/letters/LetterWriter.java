package org.hemicycle.membership.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a letter of ours from its type and facts, in both languages. */
@Component
class LetterWriter {

    private final LetterNumbers numbers;
    private final LetterTemplates templates;

    LetterWriter(LetterNumbers numbers, LetterTemplates templates) {
        this.numbers = numbers;
        this.templates = templates;
    }

    record Written(LetterHead head, LetterDates dates, String templateVersion, List<SaltedText> words) {

        List<TextEntry> entries() {
            return words.stream().map(text -> text.entry(head.language())).toList();
        }
    }

    Written write(LetterType type, Outgoing letter) {
        var dates = new LetterDates(letter.date(), null, letter.effectDate());
        var head = new LetterHead(
                numbers.next(dates.year(), letter.country(), type),
                type,
                Direction.OUTGOING,
                letter.country(),
                letter.caseRef(),
                type.office().title(),
                letter.recipient(),
                null,
                letter.language());
        var words = templates.write(type, letter.language(), facts(letter, head));
        var version = templates.template(type, letter.language()).version();
        return new Written(head, dates, version, SaltedText.of(words, letter.language()));
    }

    private static Map<String, String> facts(Outgoing letter, LetterHead head) {
        var facts = new HashMap<String, String>();
        facts.put("country", letter.country());
        facts.put("date", letter.date().toString());
        facts.put("recipient", letter.recipient());
        facts.put("reference", head.reference());
        if (!letter.enclosures().isEmpty()) {
            facts.put("enclosures", "- " + String.join("\n- ", letter.enclosures()));
        }
        facts.putAll(letter.facts());
        return facts;
    }
}
