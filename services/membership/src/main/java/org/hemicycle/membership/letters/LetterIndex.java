package org.hemicycle.membership.letters;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers readers of the register, each with what that reader may see. */
@Service
@Transactional(readOnly = true)
public class LetterIndex {

    private final Letters letters;
    private final LetterLines lines;
    private final LetterTexts texts;
    private final LetterFiles files;

    LetterIndex(Letters letters, LetterLines lines, LetterTexts texts, LetterFiles files) {
        this.letters = letters;
        this.lines = lines;
        this.texts = texts;
        this.files = files;
    }

    public List<LetterItem> page(LetterFilter filter, LetterReader reader, int offset, int limit) {
        return lines.page(filter, reader, offset, limit);
    }

    public long count(LetterFilter filter, LetterReader reader) {
        return lines.count(filter, reader);
    }

    public Optional<LetterView> find(LetterId id, LetterReader reader) {
        return visible(id, reader).map(letter -> LetterView.of(letter, reader.everything() ? files.of(letter) : null));
    }

    /** The words in a language, by default the authentic ones; empty if there never were any. */
    public Optional<LetterWords> words(LetterId id, @Nullable String language, LetterReader reader) {
        return visible(id, reader)
                .flatMap(letter -> letter.texts().stream()
                        .filter(text -> language == null
                                ? text.authentic()
                                : text.language().equals(language))
                        .findFirst()
                        .map(text -> words(id, text)));
    }

    private LetterWords words(LetterId id, TextEntry entry) {
        var kept = texts.find(id, entry.language());
        return new LetterWords(
                entry.language(),
                entry.authentic(),
                LetterView.TextView.of(entry).label(),
                kept.isEmpty(),
                kept.map(SaltedText::body).orElse(null),
                kept.map(text -> HexFormat.of().formatHex(text.salt())).orElse(null),
                entry.commitment());
    }

    private Optional<Letter> visible(LetterId id, LetterReader reader) {
        return letters.findById(id).filter(letter -> letter.isVisibleTo(reader));
    }
}
