package org.hemicycle.elections.seat;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which an entry about a seat is refused. */
public enum SeatRule implements Rule {
    RULES_IN_FORCE("house-rule:committee.sizes", "The size of the committee is known for that day"),
    SEAT_EXISTS(
            "Articles of Governance; SC decision of Bali, 4-5 May 2014", "The seat exists on every day of the term"),
    ONE_HOLDER("house-rule:committee.one-holder", "Nobody else holds the seat in those days"),
    ONE_SEAT("house-rule:committee.one-seat", "Nobody holds two seats at once"),
    HOLDER_FITS("Articles of Governance", "A government holds a government's seat, a person one of civil society"),
    TERM_ENDS_AFTER_IT_BEGINS("house-rule:committee.term", "A term ends after it begins"),
    NO_LONGER_THAN_A_TERM("OGP, About the Steering Committee", "A term lasts three years at most when it begins"),
    TERM_LIMIT("OGP, About the Steering Committee", "Nobody serves more than two terms in a row"),
    EXTENDED_LATER("house-rule:committee.extension", "An extension ends after the term it extends"),
    SOMEBODY_LEAVES("house-rule:committee.one-holder", "A seat is free for each of the elected when their term begins"),
    SOMEBODY_SITS("house-rule:committee.vacancy", "Somebody holds the seat on that day"),
    EXTENSION_NAMED(
            "OGP, 2021 Steering Committee elections",
            "An extension names the resolution or the co-chair's office it rests on"),
    OFFICE_WITHIN_TERM(
            "house-rule:committee.co-chair",
            "A co-chair holds the seat during both years, or its term is extended first"),
    OFFICE_IN_ORDER("OGP glossary, co-chairs", "A co-chair is incoming first, then leads"),
    ONE_CO_CHAIR("OGP glossary, co-chairs", "Each half of the committee has one co-chair incoming and one leading");

    private final String clause;
    private final String sentence;

    SeatRule(String clause, String sentence) {
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
