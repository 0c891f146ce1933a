package org.hemicycle.membership.admission.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The letters of a file, in the order they came in, taken together. */
public record Dossier(List<FiledLetter> letters) {

    public Dossier {
        letters = List.copyOf(letters);
    }

    /** When the first letter came in: from then on time runs, and that day's score governs. */
    public LocalDate receivedOn() {
        return letters.getFirst().content().receivedDate();
    }

    public FiledLetter latest() {
        return letters.getLast();
    }

    public List<FiledLetter> lettersOfIntent() {
        return letters.stream()
                .filter(letter -> letter.kind() == LetterKind.INTENT)
                .toList();
    }

    public Set<Item> required() {
        var items = EnumSet.allOf(Item.class);
        if (!isFromSeveralMinistries()) {
            items.remove(Item.CABINET_CONFIRMATION);
        }
        return items;
    }

    public boolean holds(Item item) {
        return letters.stream().anyMatch(letter -> item.standsIn(letter.content()));
    }

    /** The ministry in charge, as last named. */
    public Optional<String> leadMinistry() {
        return letters.reversed().stream()
                .flatMap(letter -> Stream.ofNullable(letter.content().leadMinistry()))
                .findFirst();
    }

    private boolean isFromSeveralMinistries() {
        var first = letters.getFirst().content();
        return lettersOfIntent().stream().anyMatch(letter -> !letter.content().comesFrom(first));
    }
}
