package org.hemicycle.membership.letters;

/** The offices of the partnership that write letters or are written to. */
public enum Office {
    CO_CHAIRS("Co-chairs of the Steering Committee"),
    CRITERIA_AND_STANDARDS("Criteria and Standards subcommittee"),
    CHIEF_EXECUTIVE("Chief Executive"),
    SECRETARIAT("Support Unit");

    private final String title;

    Office(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
