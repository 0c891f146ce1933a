package org.hemicycle.membership.letters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers the letters of a year, country and type, for people to quote. The row lock keeps the count without gaps. */
@Component
class LetterNumbers {

    private final JdbcClient db;

    LetterNumbers(JdbcClient db) {
        this.db = db;
    }

    /** For instance 2018/MAR/WELCOME/1. */
    String next(int year, String country, LetterType type) {
        var number = db.sql("""
                insert into letter_number (year, country, type, last) values (?, ?, ?, 1)
                on conflict (year, country, type) do update set last = letter_number.last + 1
                returning last""")
                .params(year, country, type.name())
                .query(Integer.class)
                .single();
        return "%d/%s/%s/%d".formatted(year, country, type, number);
    }
}
