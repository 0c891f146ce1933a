package org.hemicycle.membership.letters;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps words and names apart from the register, where they can be erased without a trace. */
@Component
class LetterTexts {

    private final JdbcClient db;

    LetterTexts(JdbcClient db) {
        this.db = db;
    }

    void store(LetterId letter, List<SaltedText> texts) {
        for (var text : texts) {
            db.sql("insert into letter_body (letter, language, salt, body) values (?, ?, ?, ?)")
                    .params(letter.value(), text.language(), text.salt(), text.body())
                    .update();
        }
    }

    void storeSignatory(LetterId letter, String signatory) {
        db.sql("insert into letter_signatory (letter, signatory) values (?, ?)")
                .params(letter.value(), signatory)
                .update();
    }

    Optional<SaltedText> find(LetterId letter, String language) {
        return db.sql("select language, salt, body from letter_body where letter = ? and language = ?")
                .params(letter.value(), language)
                .query((row, n) -> new SaltedText(row.getString(1), row.getBytes(2), row.getString(3)))
                .optional();
    }

    Optional<String> signatory(LetterId letter) {
        return db.sql("select signatory from letter_signatory where letter = ?")
                .param(letter.value())
                .query(String.class)
                .optional();
    }

    void erase(LetterId letter, String language) {
        db.sql("delete from letter_body where letter = ? and language = ?")
                .params(letter.value(), language)
                .update();
    }

    void eraseSignatory(LetterId letter) {
        db.sql("delete from letter_signatory where letter = ?")
                .param(letter.value())
                .update();
    }
}
