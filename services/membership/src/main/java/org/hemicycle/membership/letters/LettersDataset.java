package org.hemicycle.membership.letters;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data: the index of published letters, without words, names or offices typed by hand. */
@Component
class LettersDataset implements Dataset {

    private static final int AT_A_TIME = 200;
    private static final LetterFilter ALL =
            new LetterFilter(null, null, null, null, null, null, LetterFilter.Order.REFERENCE);

    private final LetterLines lines;
    private final LetterRules rules = LetterRules.read();

    LettersDataset(LetterLines lines) {
        this.lines = lines;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public String title() {
        return "Index of published letters";
    }

    @Override
    public String grain() {
        return "letter";
    }

    @Override
    public String ruleSet() {
        return rules.id();
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("letter", "id of the letter; its text is at /letters/{id}/text"),
                Column.text("reference", "for people to quote: year, country, type, number"),
                Column.code("type", "type of letter"),
                Column.code("direction", "INCOMING or OUTGOING"),
                Column.code("iso3", "ISO 3166-1 alpha-3 code of the government that wrote it or is written to"),
                Column.date("letter_date", "date the letter bears"),
                Column.date("received_date", "date of receipt, of incoming letters"),
                Column.date("effect_date", "date its content takes effect"),
                Column.code("language", "ISO 639 code of the authentic original"),
                Column.date("published_on", "date of publication"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        var offset = 0;
        List<LetterItem> page;
        do {
            page = lines.page(ALL, LetterReader.anybody(), offset, AT_A_TIME);
            page.forEach(letter -> sink.accept(row(letter)));
            offset += AT_A_TIME;
        } while (page.size() == AT_A_TIME);
    }

    private static List<@Nullable Object> row(LetterItem letter) {
        return Arrays.asList(
                letter.id().toString(),
                letter.reference(),
                letter.type().name(),
                letter.direction().name(),
                letter.country(),
                letter.letterDate(),
                letter.receivedDate(),
                letter.effectDate(),
                letter.language(),
                letter.publishedOn());
    }
}
